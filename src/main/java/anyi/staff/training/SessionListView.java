// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.staff.StaffTab;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** 班次: what was and will be taught, how many came. */
final class SessionListView implements Page {
    private final Desk desk;
    private final SessionListModel model;
    private final Consumer<UUID> printSheet;
    private final ListPage<SessionRow> list;
    private final List<Chip> chips;

    SessionListView(Desk desk, SessionListModel model, Consumer<UUID> printSheet) {
        this.desk = desk;
        this.model = model;
        this.printSheet = printSheet;
        chips = List.of(
                new Chip(SessionListModel.TO_SIGN, desk.t("staff.training.chip.toSign")),
                new Chip(SessionListModel.YEAR, desk.t("staff.training.chip.year")),
                new Chip(SessionListModel.AHEAD, desk.t("staff.training.chip.ahead")));
        list = new ListPage<>(desk, "sessions", columns())
                .narrowed(model.rows(), desk.t("staff.training.search"), chips, this::count)
                .onOpen(row -> desk.navigator().open(new Place.TrainingSession(row.id())))
                .empty(new EmptyState(
                        Icon.STAFF,
                        desk.t("staff.training.empty"),
                        desk.t("staff.training.empty.why"),
                        Allowed.only(
                                desk,
                                Right.STAFF,
                                Buttons.primary(desk.t("staff.training.arrange"), Icon.ADD, this::arrange))))
                .footer(footer());
    }

    private Columns<SessionRow> columns() {
        var columns = new Columns<SessionRow>(desk);
        columns.date(
                        "on",
                        desk.t("staff.training.heldOn"),
                        row -> Optional.of(row.session().heldOn()))
                .width(8);
        columns.name(
                        "topic",
                        desk.t("staff.training.topic"),
                        row -> row.session().topic())
                .width(14);
        columns.text(
                        "subject",
                        desk.t("staff.training.subject"),
                        row -> desk.messages().t(row.session().subject()))
                .width(10);
        columns.text(
                        "form",
                        desk.t("staff.training.form"),
                        row -> desk.messages().t(row.session().form()))
                .width(8.5);
        columns.text(
                        "teacher",
                        desk.t("staff.training.teacher"),
                        row -> row.session().teacher().orElse(""))
                .width(6);
        columns.text(
                        "place",
                        desk.t("staff.training.place"),
                        row -> row.session().place().orElse(""))
                .width(7);
        columns.number(
                        "hours",
                        desk.t("staff.training.hours"),
                        row -> new ClassHours(row.session().hours()).toString())
                .width(5);
        columns.node("state", desk.t("staff.training.present"), this::stateWords, this::state)
                .width(9);
        columns.number(
                        "passed",
                        desk.t("staff.training.passedCount"),
                        row -> row.marked() == 0 ? "" : String.valueOf(row.passed()))
                .width(5);
        columns.number(
                        "cost",
                        desk.t("staff.training.cost"),
                        row -> row.session().cost().map(desk.formats()::money).orElse(""))
                .width(7)
                .hidden();
        return columns;
    }

    private String stateWords(SessionRow row) {
        if (row.session().heldOn().isAfter(desk.today())) {
            return desk.t("staff.training.state.ahead", row.expected());
        }
        return row.marked() == 0
                ? desk.t("staff.training.state.toSign", row.expected())
                : desk.t("staff.training.state.signed", row.there(), row.expected());
    }

    private Node state(SessionRow row) {
        String words = stateWords(row);
        if (row.session().heldOn().isAfter(desk.today())) {
            return new Badge(Tone.NEUTRAL, Icon.DATE, words);
        }
        return row.marked() == 0
                ? new Badge(Tone.WARNING, Icon.DUE, words)
                : new Badge(Tone.SUCCESS, Icon.CHECK, words);
    }

    private Node[] footer() {
        Button print = Allowed.only(
                desk,
                Right.EXPORT,
                Buttons.plain(
                        desk.t("staff.training.print"), Icon.PRINT, () -> chosen(row -> printSheet.accept(row.id()))));
        print.setId("session-print");
        Button correct = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.flat(desk.t("staff.training.correct"), Icon.EDIT, () -> chosen(row -> form(Optional.of(row)))));
        correct.setId("session-correct");
        Button delete = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.danger(desk.t("staff.training.takeBack"), Icon.DELETE, () -> chosen(this::askTakeBack)));
        delete.setId("session-take-back");
        return new Node[] {delete, correct, print};
    }

    private void chosen(Consumer<SessionRow> action) {
        list.selected().ifPresentOrElse(action, () -> desk.dialogs().refused(desk.t("staff.training.chooseFirst")));
    }

    private void askTakeBack(SessionRow row) {
        desk.dialogs()
                .confirm(
                        desk.t("staff.training.takeBack.title", row.session().topic()),
                        desk.t("staff.training.takeBack.sentence", row.marked()),
                        desk.t("staff.training.takeBack"),
                        true,
                        () -> model.takeBack(row));
    }

    private void arrange() {
        form(Optional.empty());
    }

    private void form(Optional<SessionRow> known) {
        model.courses(courses -> {
            UUID id = known.map(SessionRow::id).orElseGet(model::newId);
            var view = new SessionFormView(desk, id, known.map(SessionRow::session), courses);
            boolean attended = known.map(row -> row.marked() > 0).orElse(false);
            view.form().check(() -> view.draft().check(desk.today(), attended));
            String title = known.isPresent() ? desk.t("staff.training.correct") : desk.t("staff.training.arrange");
            desk.dialogs()
                    .form(
                            title,
                            view.form(),
                            desk.t("staff.form.save"),
                            view.form()::saved,
                            () -> model.hold(view.draft()));
        });
    }

    private void count() {
        chips.forEach(chip -> chip.count(String.valueOf(model.rows().count(chip.chip()))));
        list.count(
                desk.t("staff.training.count", model.rows().shown().size()),
                desk.t("staff.training.countOf", model.rows().countAll()));
    }

    @Override
    public void load() {
        model.load(this::count);
    }

    @Override
    public String title() {
        return desk.t("staff.title");
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        Button courses = Buttons.plain(
                desk.t("staff.training.courses"),
                Icon.DOCUMENT,
                () -> desk.navigator().open(new Place.Staff("COURSES", "")));
        courses.setId("session-courses");
        Button arrange = Keys.set(
                Allowed.only(
                        desk, Right.STAFF, Buttons.primary(desk.t("staff.training.arrange"), Icon.ADD, this::arrange)),
                "Ctrl N");
        arrange.setId("session-new");
        return List.of(StaffTab.SESSIONS.buttons(desk), courses, arrange);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
