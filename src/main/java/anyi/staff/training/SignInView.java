// SPDX-License-Identifier: Apache-2.0
package anyi.staff.training;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.term.AttendanceMark;
import anyi.value.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/**
 * 签到. In the table Space signs in and goes on, L is late, X absent, digits are the score, Backspace clears; in the box
 * a name's initials and Enter sign in.
 */
final class SignInView implements Page {
    private final Desk desk;
    private final SignInModel model;
    private final Consumer<UUID> printSheet;
    private final ListPage<SignInRow> list;
    private final TableView<SignInRow> table;
    private final Label problem = new Label();
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private String digits = "";

    SignInView(Desk desk, SignInModel model, Consumer<UUID> printSheet) {
        this.desk = desk;
        this.model = model;
        this.printSheet = printSheet;
        list = new ListPage<>(desk, "sign-in", columns())
                .search(desk.t("staff.training.signIn.search"), model::search)
                .tools(problem)
                .rows(model.rows())
                .onOpen(row -> next())
                .empty(new EmptyState(
                        Icon.GROUP, desk.t("staff.training.signIn.empty"), desk.t("staff.training.signIn.empty.why")))
                .footer(footer());
        table = list.table();
        problem.setId("sign-in-problem");
        problem.setWrapText(true);
        problem.getStyleClass().addAll("field-message", Tone.DANGER.styleClass());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.getSelectionModel().selectedIndexProperty().addListener((index, before, now) -> digits = "");
        list.searchBox().setOnAction(event -> signInFound());
        model.problem().addListener((found, before, now) -> tell(now));
        model.session().addListener((found, before, now) -> now.ifPresent(this::describe));
    }

    private void tell(Optional<Problem> found) {
        problem.setText(found.map(desk.messages()::t).orElse(""));
        problem.setGraphic(found.isPresent() ? Icon.ERROR.node() : null);
    }

    private void describe(TrainingSession session) {
        var parts = new java.util.ArrayList<String>();
        parts.add(desk.formats().date(session.heldOn()));
        session.startsAt()
                .ifPresent(from -> parts.add(from + "–" + session.endsAt().orElse("")));
        session.place().ifPresent(parts::add);
        session.teacher().ifPresent(parts::add);
        parts.add(desk.t("staff.training.hoursShort", new ClassHours(session.hours()).toString()));
        context.set(session.topic() + " · " + String.join(" · ", parts));
    }

    private Columns<SignInRow> columns() {
        var columns = new Columns<SignInRow>(desk);
        columns.number(
                        "seq",
                        desk.t("staff.training.seq"),
                        row -> String.valueOf(model.rows().indexOf(row) + 1))
                .width(4);
        columns.name("name", desk.t("staff.column.name"), row -> row.person().name())
                .width(8);
        columns.muted(
                        "position",
                        desk.t("staff.column.position"),
                        row -> row.person().position().map(desk.messages()::t).orElse(""))
                .width(9);
        columns.node("mark", desk.t("staff.training.mark"), this::markWords, this::mark)
                .width(9);
        columns.number(
                        "score",
                        desk.t("staff.training.score"),
                        row -> row.mark()
                                .flatMap(Attendance::scored)
                                .map(score -> score.stripTrailingZeros().toPlainString())
                                .orElse(""))
                .width(6);
        columns.text("passed", desk.t("staff.training.result"), this::passed).width(8);
        columns.text(
                        "initials",
                        desk.t("staff.training.initials"),
                        row -> row.person().initials())
                .width(6);
        columns.text(
                        "expected",
                        desk.t("staff.training.remark"),
                        row -> row.person().expected() ? "" : desk.t("staff.training.notExpected"))
                .width(10);
        return columns;
    }

    private String markWords(SignInRow row) {
        return row.mark().map(mark -> desk.messages().t(mark.mark())).orElse("");
    }

    private Node mark(SignInRow row) {
        if (row.mark().isEmpty()) {
            return Texts.muted("—");
        }
        String words = markWords(row);
        return switch (row.mark().get().mark()) {
            case PRESENT -> new Badge(Tone.SUCCESS, Icon.CHECK, words);
            case LATE -> new Badge(Tone.WARNING, Icon.DUE, words);
            case ABSENT -> new Badge(Tone.DANGER, Icon.ERROR, words);
            case EXCUSED -> new Badge(Tone.NEUTRAL, Icon.LEAVE, words);
        };
    }

    private String passed(SignInRow row) {
        Boolean passed = row.mark().map(Attendance::passed).orElse(null);
        if (passed == null) {
            return "";
        }
        return passed ? desk.t("staff.training.passed") : desk.t("staff.training.failed");
    }

    private Node[] footer() {
        Button all = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.plain(desk.t("staff.training.restPresent"), Icon.CHECK, () -> rest(AttendanceMark.PRESENT)));
        all.setId("sign-in-rest");
        Button absent = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.flat(desk.t("staff.training.restAbsent"), Icon.REMOVE, () -> rest(AttendanceMark.ABSENT)));
        absent.setId("sign-in-absent");
        Button excused = Allowed.only(
                desk,
                Right.STAFF,
                Buttons.flat(desk.t("staff.training.excuse"), Icon.LEAVE, () -> mark(AttendanceMark.EXCUSED)));
        excused.setId("sign-in-excuse");
        return new Node[] {excused, absent, all};
    }

    private void rest(AttendanceMark mark) {
        model.markRest(mark);
        count();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> mark(AttendanceMark.PRESENT);
            case L -> mark(AttendanceMark.LATE);
            case X -> mark(AttendanceMark.ABSENT);
            case BACK_SPACE, DELETE -> clear();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (character.matches("[0-9.]") && digits.length() < 5) {
            score(before -> before + character);
            event.consume();
        } else if (character.equals(" ")) {
            event.consume();
        }
    }

    private void score(UnaryOperator<String> change) {
        int index = table.getSelectionModel().getSelectedIndex();
        String now = change.apply(digits);
        list.selected()
                .ifPresent(row -> model.score(
                        row, now.matches("\\d+(\\.\\d*)?") ? new BigDecimal(now.replaceAll("\\.$", "")) : null));
        table.getSelectionModel().clearAndSelect(index);
        digits = now;
        count();
    }

    /** The score first, then the mark. */
    private void clear() {
        Optional<SignInRow> row = list.selected();
        int index = table.getSelectionModel().getSelectedIndex();
        if (row.flatMap(SignInRow::mark).flatMap(Attendance::scored).isPresent()) {
            model.score(row.get(), null);
        } else {
            row.ifPresent(one -> model.mark(one, null));
        }
        table.getSelectionModel()
                .clearAndSelect(Math.min(index, table.getItems().size() - 1));
        digits = "";
        count();
    }

    private void mark(AttendanceMark mark) {
        int index = table.getSelectionModel().getSelectedIndex();
        list.selected().ifPresent(row -> model.mark(row, mark));
        table.getSelectionModel().clearAndSelect(index);
        next();
        count();
    }

    private void next() {
        int index = table.getSelectionModel().getSelectedIndex();
        if (index + 1 < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(index + 1);
            table.scrollTo(Math.max(0, index - 5));
        }
    }

    private void signInFound() {
        if (model.signInFound()) {
            list.searchBox().clear();
            count();
        }
    }

    private void count() {
        list.count(
                desk.t("staff.training.signIn.count", model.there(), model.expected()),
                model.unmarked() == 0 ? "" : desk.t("staff.training.signIn.unmarked", model.unmarked()));
    }

    private void save() {
        model.save(this::load, this::count);
    }

    @Override
    public void load() {
        model.load(() -> {
            count();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
    }

    @Override
    public String title() {
        return desk.t("staff.training.signIn");
    }

    @Override
    public ObservableValue<String> liveContext() {
        return context.getReadOnlyProperty();
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        Button print = Keys.set(
                Allowed.only(
                        desk,
                        Right.EXPORT,
                        Buttons.plain(
                                desk.t("staff.training.print"),
                                Icon.PRINT,
                                () -> model.session().get().ifPresent(session -> printSheet.accept(session.id())))),
                "Ctrl P");
        print.setId("sign-in-print");
        Button save = Allowed.only(
                desk, Right.STAFF, Buttons.primary(desk.t("staff.training.signIn.save"), Icon.SAVE, this::save));
        save.setId("sign-in-save");
        return List.of(print, Keys.set(save, "Ctrl S"));
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(table);
    }
}
