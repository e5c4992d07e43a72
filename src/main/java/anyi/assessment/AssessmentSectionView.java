// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.Answers;
import anyi.assessment.scale.Domain;
import anyi.assessment.scale.Item;
import anyi.assessment.scale.LocalScales;
import anyi.assessment.scale.OldGrades;
import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.kit.form.Form;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Facts;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The case file's tab: every assessment, and what the chosen one found. */
final class AssessmentSectionView implements Section {
    private final Desk desk;
    private final AssessmentSectionModel model;
    private final ListPage<Assessment> list;
    private final VBox found = new VBox();

    AssessmentSectionView(Desk desk, AssessmentSectionModel model) {
        this.desk = desk;
        this.model = model;
        found.getStyleClass().add("assess-found");
        var scroll = new ScrollPane(found);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        list = new ListPage<Assessment>(desk, "case-assessments", columns())
                .tools(Texts.spacer(), trend(), stated(), start())
                .rows(model.rows())
                .empty(new EmptyState(
                        Icon.ASSESSMENT,
                        desk.t("assessment.section.empty.title"),
                        desk.t("assessment.section.empty.why")))
                .onSelect(this::showFound)
                .inspector(scroll);
        model.rows().addListener((ListChangeListener<Assessment>) change -> {
            list.count(desk.t("assessment.section.count", model.rows().size()), "");
            list.table().getSelectionModel().selectFirst();
        });
    }

    private Button start() {
        Button start = Allowed.only(
                desk,
                Right.ASSESSMENTS,
                Buttons.primary(desk.t("assessment.list.start"), Icon.ASSESSMENT, model::assess));
        start.setId("case-assess");
        return start;
    }

    private Button trend() {
        Button trend = Buttons.plain(desk.t("assessment.trend.open"), Icon.TREND, model::trend);
        trend.setId("case-assess-trend");
        return trend;
    }

    private Button stated() {
        Button stated = Allowed.only(
                desk,
                Right.ASSESSMENTS,
                Buttons.plain(desk.t("assessment.stated.open"), Icon.HISTORY, this::openStated));
        stated.setId("case-assess-stated");
        return stated;
    }

    private Columns<Assessment> columns() {
        var columns = new Columns<Assessment>(desk);
        columns.date("assessedOn", desk.t("assessment.list.assessedOn"), row -> Optional.of(row.assessedOn()))
                .width(8);
        columns.node("level", desk.t("assessment.list.level"), this::levelWords, this::level)
                .width(13);
        columns.number(
                        "score",
                        desk.t("assessment.list.score"),
                        row -> row.finding()
                                .score()
                                .map(points -> Integer.toString(points))
                                .orElse(""))
                .width(5);
        columns.text(
                        "reason",
                        desk.t("assessment.sheet.reason"),
                        row -> desk.messages().t(row.sheet().reason()))
                .width(8);
        columns.text(
                        "standard",
                        desk.t("assessment.section.standard"),
                        row -> desk.messages().t(row.standard()))
                .width(10);
        columns.node("kind", desk.t("assessment.list.state"), this::kindWords, this::kind)
                .width(8);
        return columns;
    }

    private String levelWords(Assessment row) {
        return row.finding()
                .level()
                .map(level -> LevelBars.shortWord(desk.messages(), level))
                .orElse(desk.t("assessment.list.oldStandard"));
    }

    private Node level(Assessment row) {
        return row.finding()
                .level()
                .<Node>map(level -> new LevelBars(level, LevelBars.shortWord(desk.messages(), level)))
                .orElseGet(() -> Texts.muted(levelWords(row)));
    }

    private String kindWords(Assessment row) {
        if (!row.holds()) {
            return desk.t("assessment.section.replaced");
        }
        if (Doubt.of(row, model.rows()).contains(Doubt.TWO_LEVELS)) {
            return desk.messages().t(Doubt.TWO_LEVELS);
        }
        return row.finding().stated() ? desk.t("assessment.section.stated") : desk.t("assessment.section.computed");
    }

    private Node kind(Assessment row) {
        if (!Doubt.of(row, model.rows()).isEmpty()) {
            return new Badge(Tone.DANGER, kindWords(row));
        }
        return new Badge(row.holds() && !row.finding().stated() ? Tone.SUCCESS : Tone.NEUTRAL, kindWords(row));
    }

    private void showFound(Optional<Assessment> chosen) {
        found.getChildren().clear();
        chosen.ifPresent(assessment -> {
            found.getChildren()
                    .addAll(
                            Texts.heading(desk.formats().date(assessment.assessedOn())),
                            actions(assessment),
                            level(assessment),
                            facts(assessment));
            assessment
                    .finding()
                    .answers()
                    .ifPresent(answers -> found.getChildren().add(answers(answers)));
        });
    }

    private Node actions(Assessment assessment) {
        Button paper = Allowed.only(
                desk,
                Right.EXPORT,
                Buttons.plain(desk.t("assessment.paper.open"), Icon.PDF, () -> model.print(assessment)));
        paper.setId("case-assess-paper");
        var bar = new Flow(paper);
        bar.getStyleClass().add("chips");
        if (assessment.holds() && assessment.finding().answers().isPresent()) {
            Button correct = Allowed.only(
                    desk,
                    Right.ASSESSMENTS,
                    Buttons.plain(desk.t("assessment.correct.open"), Icon.EDIT, () -> model.correct(assessment)));
            correct.setId("case-assess-correct");
            bar.getChildren().add(correct);
        }
        return bar;
    }

    private Facts facts(Assessment assessment) {
        var facts = new Facts();
        var finding = assessment.finding();
        for (int part = 0; part < finding.parts().size(); part++) {
            Domain domain = Domain.values()[part];
            facts.add(desk.messages().t(domain), finding.parts().get(part) + " / " + domain.most());
        }
        finding.levels()
                .before()
                .ifPresent(before ->
                        facts.add(desk.t("assessment.section.before"), LevelBars.word(desk.messages(), before)));
        String reasons = finding.circumstances().reasons().stream()
                .map(desk.messages()::t)
                .collect(Collectors.joining("、"));
        if (!reasons.isEmpty()) {
            facts.add(desk.t("assessment.section.reasons"), reasons);
        }
        older(assessment, facts);
        String names = assessment.sheet().assessors().names();
        if (!names.isEmpty()) {
            facts.add(desk.t("assessment.form.assessors"), names);
        }
        assessment
                .sheet()
                .validUntil()
                .ifPresent(until -> facts.add(
                        desk.t("assessment.list.validUntil"), desk.formats().date(until)));
        assessment.annex().correction().ifPresent(reason -> facts.add(desk.t("assessment.correct.reason"), reason));
        assessment.sheet().remark().ifPresent(remark -> facts.add(desk.t("assessment.sheet.remark"), remark));
        return facts;
    }

    private void older(Assessment assessment, Facts facts) {
        var older = assessment.annex().older();
        older.grades()
                .ifPresent(grades -> grades.all()
                        .forEach((domain, grade) -> facts.add(desk.messages().t(domain), Integer.toString(grade))));
        older.grades()
                .filter(grades -> !grades.isClear())
                .map(OldGrades::results)
                .ifPresent(claims -> facts.add(
                        desk.t("assessment.old.result"),
                        claims.isEmpty()
                                ? desk.t("assessment.old.noClaim")
                                : desk.t(
                                        "assessment.old.claims",
                                        claims.stream().map(String::valueOf).collect(Collectors.joining(" / ")))));
        older.local()
                .flatMap(LocalScales.bundled()::find)
                .ifPresent(grade -> facts.add(desk.t("assessment.stated.local"), grade.words()));
        assessment
                .finding()
                .levels()
                .oldGrade()
                .filter(grade -> assessment.finding().level().isEmpty())
                .ifPresent(grade ->
                        facts.add(desk.t("assessment.old.result"), desk.t("assessment.old.unclearGrade", grade)));
        Doubt.of(assessment, model.rows())
                .forEach(doubt -> facts.add(
                        desk.t("assessment.doubt.title"),
                        new Badge(Tone.DANGER, desk.messages().t(doubt))));
    }

    private Facts answers(Answers answers) {
        var facts = new Facts();
        for (Item item : Item.values()) {
            int points = answers.points(item).orElse(0);
            facts.add(
                    item.number() + " " + desk.messages().t(item),
                    points + "  " + desk.messages().t(item.option(points)));
        }
        return facts;
    }

    private void openStated() {
        var typed = new StatedFormModel(model.resident());
        var form = new Form(desk.messages(), desk.clock());
        form.row(
                form.choice("standard", desk.t("assessment.section.standard"), List.of(AssessmentStandard.values()))
                        .id("stated-standard")
                        .bind(typed.standard),
                form.date("assessedOn", desk.t("assessment.list.assessedOn"))
                        .required()
                        .id("stated-on")
                        .bind(typed.assessedOn));
        form.row(
                form.choice("level", desk.t("assessment.list.level"), List.of(CareDependence.values()))
                        .id("stated-level")
                        .bind(typed.level),
                form.text("score", desk.t("assessment.list.score"))
                        .id("stated-score")
                        .bind(typed.score));
        form.row(
                form.text("oldGrades", desk.t("assessment.stated.oldGrades"))
                        .id("stated-old-grades")
                        .bind(typed.oldGrades),
                form.pick(
                                "local",
                                desk.t("assessment.stated.local"),
                                LocalScales.bundled().grades(),
                                LocalScales.Grade::words)
                        .id("stated-local")
                        .bind(typed.local));
        form.row(
                form.choice("reason", desk.t("assessment.sheet.reason"), List.of(AssessmentReason.values()))
                        .bind(typed.reason),
                form.text("assessors", desk.t("assessment.form.assessors")).bind(typed.assessors));
        form.row(
                form.date("validUntil", desk.t("assessment.sheet.validUntil")).bind(typed.validUntil),
                form.yes("dementia", desk.t("assessment.section.reasons"), desk.t("assessment.stated.disorder"))
                        .bind(typed.dementiaOrDisorder),
                form.yes("events", "", desk.t("assessment.stated.events")).bind(typed.riskEvents));
        form.check(() -> typed.check(desk.today()));
        desk.dialogs()
                .form(
                        desk.t("assessment.stated.title"),
                        form,
                        desk.t("assessment.stated.verb"),
                        form::saved,
                        () -> model.record(typed.draft()));
    }

    @Override
    public String id() {
        return "assessment";
    }

    @Override
    public String title() {
        return desk.t("assessment.section.title");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public void show(LocalDate on) {
        model.show(on);
    }
}
