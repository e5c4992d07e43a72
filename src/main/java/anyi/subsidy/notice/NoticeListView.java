// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.form.Form;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.subsidy.claim.ClaimRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Lists of public notice, the days off, and the rules of the place. */
final class NoticeListView implements Page {
    private static final List<Integer> NOTICE_DAYS = List.of(3, 5, 7, 10, 15, 20, 30);
    private static final List<Integer> WAITING_DAYS = List.of(5, 7, 10, 15, 20, 30, 60);

    private final Desk desk;
    private final NoticeListModel model;
    private final Supplier<Node> places;
    private final Runnable make;
    private final ListPage<NoticeRow> list;

    NoticeListView(Desk desk, NoticeListModel model, Node tabs, Supplier<Node> places, Runnable make) {
        this.desk = desk;
        this.model = model;
        this.places = places;
        this.make = make;
        var columns = new Columns<NoticeRow>(desk);
        columns.name("title", desk.t("subsidy.notice.title"), NoticeRow::title).width(20);
        columns.date("starts", desk.t("subsidy.notice.starts"), row -> Optional.of(row.startsOn()))
                .width(8);
        columns.date("ends", desk.t("subsidy.notice.ends"), row -> Optional.of(row.endsOn()))
                .width(8);
        columns.node("state", desk.t("subsidy.claim.state"), this::state, this::badge)
                .width(9);
        columns.number("people", desk.t("subsidy.notice.people"), row -> String.valueOf(row.entries()))
                .width(5);
        columns.node("objections", desk.t("subsidy.notice.objections"), this::objections, this::objectionBadge)
                .width(10);
        list = new ListPage<>(desk, "notices", columns)
                .tools(tabs, Texts.spacer())
                .rows(model.rows())
                .onOpen(model::open)
                .empty(new EmptyState(
                        Icon.PRINT,
                        desk.t("subsidy.notice.empty"),
                        desk.t("subsidy.notice.empty.why"),
                        Allowed.only(
                                desk, Right.CLAIMS, Buttons.plain(desk.t("subsidy.notice.make"), Icon.PRINT, make))))
                .footer(footer());
        model.rows()
                .subscribe(() ->
                        list.count(desk.t("subsidy.notice.count", model.rows().size()), ""));
    }

    private Node[] footer() {
        Button days = Allowed.only(
                desk,
                Right.CLAIMS,
                Buttons.flat(desk.t("subsidy.holiday.button"), Icon.DATE, () -> model.workDays(this::askDays)));
        days.setId("notice-holidays");
        Button file = Allowed.only(
                desk, Right.CLAIMS, Buttons.flat(desk.t("subsidy.holiday.file"), Icon.FOLDER, this::askFile));
        file.setId("notice-holiday-file");
        Button rules = Allowed.only(
                desk,
                Right.CLAIMS,
                Buttons.flat(desk.t("subsidy.rule.button"), Icon.SETTINGS, () -> model.rules(this::askRules)));
        rules.setId("notice-rules");
        return new Node[] {rules, file, days};
    }

    private String state(NoticeRow row) {
        return row.isOver(desk.today()) ? desk.t("subsidy.notice.over") : desk.t("subsidy.notice.runs");
    }

    private Node badge(NoticeRow row) {
        return row.isOver(desk.today())
                ? new Badge(Tone.SUCCESS, Icon.CHECK, state(row))
                : new Badge(Tone.ACCENT, Icon.DUE, state(row));
    }

    private String objections(NoticeRow row) {
        return row.open() > 0
                ? desk.t("subsidy.notice.objectionsOpen", row.open())
                : desk.t("subsidy.notice.objectionsNone", row.objections());
    }

    private Node objectionBadge(NoticeRow row) {
        return row.open() > 0 ? new Badge(Tone.WARNING, Icon.WARNING, objections(row)) : Texts.muted(objections(row));
    }

    private void askFile() {
        desk.dialogs()
                .openFiles(
                        desk.t("subsidy.holiday.file.title"),
                        List.of("*.csv", "*.txt"),
                        files -> files.stream().findFirst().ifPresent(model::takeIn));
    }

    private void askDays(WorkDays known) {
        var year = new SimpleStringProperty(String.valueOf(
                known.knownYears().isEmpty()
                        ? desk.today().getYear()
                        : known.knownYears().last() + 1));
        var off = new SimpleStringProperty("");
        var worked = new SimpleStringProperty("");
        var source = new SimpleStringProperty("");
        Supplier<HolidayDraft> draft = () -> new HolidayDraft(year.get(), off.get(), worked.get(), source.get());
        var form = new Form(desk.messages(), desk.clock());
        form.row(
                form.text("year", desk.t("subsidy.holiday.year"))
                        .required()
                        .id("holiday-year")
                        .bind(year),
                form.text("source", desk.t("subsidy.holiday.source"))
                        .required()
                        .id("holiday-source")
                        .bind(source));
        form.row(form.text("off", desk.t("subsidy.holiday.off"))
                .required()
                .id("holiday-off")
                .bind(off));
        form.row(form.text("worked", desk.t("subsidy.holiday.worked"))
                .id("holiday-worked")
                .bind(worked));
        form.check(() -> draft.get().check());
        String years = known.knownYears().stream().map(String::valueOf).collect(Collectors.joining(" · "));
        var box = new VBox(Texts.mutedWrapped(desk.t("subsidy.holiday.known", years)), form);
        desk.dialogs()
                .form(
                        desk.t("subsidy.holiday.title"),
                        box,
                        desk.t("subsidy.holiday.verb"),
                        form::saved,
                        () -> model.state(draft.get().toHolidays()));
    }

    private void askRules(ClaimRules now) {
        var notice = new SimpleObjectProperty<Integer>(now.noticeDays());
        var waiting = new SimpleObjectProperty<Integer>(now.waitingDays());
        var recheckFirst = new SimpleObjectProperty<Boolean>(now.recheckFirst());
        var source = new SimpleStringProperty("");
        var form = new Form(desk.messages(), desk.clock());
        form.row(
                form.pick("noticeDays", desk.t("subsidy.rule.noticeDays"), NOTICE_DAYS, String::valueOf)
                        .required()
                        .id("rule-notice-days")
                        .bind(notice),
                form.pick("waitingDays", desk.t("subsidy.rule.waitingDays"), WAITING_DAYS, String::valueOf)
                        .required()
                        .id("rule-waiting-days")
                        .bind(waiting));
        form.row(form.yes("recheckFirst", desk.t("subsidy.rule.order"), desk.t("subsidy.rule.recheckFirst"))
                .id("rule-recheck-first")
                .bind(recheckFirst));
        form.row(form.text("source", desk.t("subsidy.rule.source"))
                .id("rule-source")
                .bind(source));
        desk.dialogs()
                .form(
                        desk.t("subsidy.rule.title"),
                        new VBox(form),
                        desk.t("subsidy.rule.verb"),
                        form::saved,
                        () -> model.decide(
                                new ClaimRules(
                                        Optional.ofNullable(notice.get()).orElse(now.noticeDays()),
                                        Boolean.TRUE.equals(recheckFirst.get()),
                                        Optional.ofNullable(waiting.get()).orElse(now.waitingDays())),
                                source.get()));
    }

    @Override
    public String title() {
        return desk.t("subsidy.notice.heading");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        Button button =
                Allowed.only(desk, Right.CLAIMS, Buttons.primary(desk.t("subsidy.notice.make"), Icon.PRINT, make));
        button.setId("notice-make");
        return List.of(places.get(), button);
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
