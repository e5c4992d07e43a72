// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.AssessmentRules.Raises;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.form.Form;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** Who is to be assessed: due, overdue, never, all. */
final class AssessmentListView implements Page {
    private final Desk desk;
    private final AssessmentListModel model;
    private final ListPage<AssessmentRow> list;
    private final List<Chip> chips;

    AssessmentListView(Desk desk, AssessmentListModel model) {
        this.desk = desk;
        this.model = model;
        list = new ListPage<>(desk, "assessments", columns());
        chips = Stream.of(AssessmentState.values()).map(this::chip).toList();
        list.search(desk.t("assessment.list.search"), model::search)
                .chips(chips, model::choose)
                .rows(model.rows())
                .empty(empty())
                .onOpen(row -> assess(row.person().id()));
        model.rows().addListener((ListChangeListener<AssessmentRow>) change -> refresh());
    }

    private Chip chip(AssessmentState state) {
        var chip = new Chip(state.name(), desk.messages().t(state));
        chip.setSelected(model.isChosen(state));
        return chip;
    }

    private Columns<AssessmentRow> columns() {
        var columns = new Columns<AssessmentRow>(desk);
        columns.name("name", desk.t("assessment.list.name"), row -> row.person().name())
                .width(7);
        columns.centred(
                        "sex",
                        desk.t("assessment.list.sex"),
                        row -> row.person().sex().map(desk.messages()::t).orElse(""))
                .width(5);
        columns.number(
                        "age",
                        desk.t("assessment.list.age"),
                        row -> row.person()
                                .age(desk.today())
                                .map(age -> Integer.toString(age))
                                .orElse(""))
                .width(4);
        columns.text("bed", desk.t("assessment.list.bed"), row -> row.bed().orElse(""))
                .width(6);
        columns.node("level", desk.t("assessment.list.level"), this::levelWords, this::level)
                .width(10);
        columns.number("score", desk.t("assessment.list.score"), AssessmentListView::score)
                .width(5);
        columns.date(
                        "assessedOn",
                        desk.t("assessment.list.assessedOn"),
                        row -> row.last().map(AssessmentRow.Last::assessedOn))
                .width(7.5)
                .sort(Comparator.comparing(
                        row -> row.last().map(AssessmentRow.Last::assessedOn).orElse(java.time.LocalDate.MIN)));
        columns.date(
                        "validUntil",
                        desk.t("assessment.list.validUntil"),
                        row -> row.last().flatMap(AssessmentRow.Last::validUntil))
                .width(7.5)
                .sort(Comparator.comparing(row ->
                        row.last().flatMap(AssessmentRow.Last::validUntil).orElse(java.time.LocalDate.MIN)));
        columns.node("state", desk.t("assessment.list.state"), this::stateWords, this::state)
                .width(9.5);
        columns.text(
                        "why",
                        desk.t("assessment.list.why"),
                        row -> model.reasons(row).stream()
                                .map(desk.messages()::t)
                                .collect(java.util.stream.Collectors.joining("；")))
                .width(17);
        return columns;
    }

    private static String score(AssessmentRow row) {
        return row.last()
                .flatMap(AssessmentRow.Last::score)
                .map(points -> Integer.toString(points))
                .orElse("");
    }

    private String levelWords(AssessmentRow row) {
        return row.last()
                .map(last -> last.level()
                        .map(level -> LevelBars.shortWord(desk.messages(), level))
                        .orElse(desk.t("assessment.list.oldStandard")))
                .orElse("");
    }

    private Node level(AssessmentRow row) {
        return row.last()
                .flatMap(AssessmentRow.Last::level)
                .<Node>map(level -> new LevelBars(level, LevelBars.shortWord(desk.messages(), level)))
                .orElseGet(() -> Texts.muted(levelWords(row)));
    }

    private String stateWords(AssessmentRow row) {
        AssessmentState state = model.state(row);
        long days = model.daysOverdue(row);
        return state == AssessmentState.OVERDUE && days > 0
                ? desk.t("assessment.list.overdueDays", days)
                : desk.messages().t(state);
    }

    private Node state(AssessmentRow row) {
        String words = stateWords(row);
        return switch (model.state(row)) {
            case NEVER, OVERDUE -> new Badge(Tone.DANGER, Icon.ERROR, words);
            case DUE -> new Badge(Tone.WARNING, Icon.DUE, words);
            case VALID -> new Badge(Tone.SUCCESS, Icon.CHECK, words);
        };
    }

    private EmptyState empty() {
        return new EmptyState(
                Icon.ASSESSMENT, desk.t("assessment.list.empty.title"), desk.t("assessment.list.empty.why"));
    }

    private void refresh() {
        chips.forEach(chip -> chip.count(desk.formats().count(model.count(AssessmentState.valueOf(chip.chip())))));
        list.count(
                desk.t("assessment.list.count", model.rows().size()), desk.t("assessment.list.of", model.countAll()));
    }

    private void assess(java.util.UUID resident) {
        desk.navigator().open(new Place.Assess(resident));
    }

    @Override
    public String title() {
        return desk.t("assessment.list.title");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        Button start = Allowed.only(
                desk,
                Right.ASSESSMENTS,
                Buttons.primary(
                        desk.t("assessment.list.start"),
                        Icon.ASSESSMENT,
                        () -> list.selected()
                                .map(row -> row.person().id())
                                .ifPresentOrElse(
                                        this::assess, () -> desk.dialogs().refused(desk.t("assessment.list.choose")))));
        start.setId("assessments-start");
        Button rules = Allowed.only(
                desk, Right.HOME, Buttons.plain(desk.t("assessment.rule.open"), Icon.POLICY, this::askRules));
        rules.setId("assessments-rules");
        return List.of(rules, start);
    }

    private void askRules() {
        RuleFormModel typed = model.rulesToChange();
        var form = new Form(desk.messages(), desk.clock());
        form.row(
                form.date("from", desk.t("assessment.rule.from"))
                        .required()
                        .id("rule-from")
                        .bind(typed.from),
                form.choice("raises", desk.t("assessment.rule.raises"), List.of(Raises.values()))
                        .id("rule-raises")
                        .bind(typed.raises));
        form.row(
                form.text("validMonths", desk.t("assessment.rule.months"))
                        .id("rule-months")
                        .bind(typed.validMonths),
                form.text("warnDays", desk.t("assessment.rule.days"))
                        .id("rule-days")
                        .bind(typed.warnDays));
        form.row(
                form.pick("assessors", desk.t("assessment.rule.assessors"), List.of(1, 2), String::valueOf)
                        .id("rule-assessors")
                        .bind(typed.assessors),
                form.yes("evidence", desk.t("assessment.rule.evidence"), desk.t("assessment.rule.evidenceWanted"))
                        .id("rule-evidence")
                        .bind(typed.evidence));
        form.row(form.text("source", desk.t("assessment.rule.source"))
                .required()
                .id("rule-source")
                .bind(typed.source));
        form.check(() -> typed.draft().check());
        desk.dialogs()
                .form(
                        desk.t("assessment.rule.title"),
                        form,
                        desk.t("assessment.rule.save"),
                        form::saved,
                        () -> model.decide(typed.draft()));
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
