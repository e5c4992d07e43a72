// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmWidth;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.kit.part.Texts;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Figures in a row, below them what is due and who came and went; one column where the window is narrow. */
final class TodayView implements Page {
    private static final double LEFT_SHARE = 0.6;

    private final Desk desk;
    private final TodayModel model;
    private final VBox content = new VBox();
    private final VBox body = new VBox();
    private final HBox columns = new HBox();
    private final FiguresView figures;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final BooleanBinding narrow;
    private final Button admit;

    TodayView(Desk desk, TodayModel model) {
        this.desk = desk;
        this.model = model;
        figures = new FiguresView(desk, model);
        admit = Allowed.only(desk, Right.STAYS, Buttons.primary(desk.t("today.admit"), Icon.ADMIT, this::admit));
        admit.setId("today-admit");
        Keys.set(admit, "Ctrl N");
        content.getStyleClass().add("page-padding");
        body.getStyleClass().add("today");
        columns.getStyleClass().add("today-columns");
        left.getStyleClass().add("today-column");
        right.getStyleClass().add("today-column");
        columns.setMinHeight(VBox.USE_PREF_SIZE);
        figures.setMinHeight(VBox.USE_PREF_SIZE);
        left.setMinHeight(VBox.USE_PREF_SIZE);
        right.setMinHeight(VBox.USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        content.getChildren().add(body);
        narrow = new EmWidth(content).below(58);
        narrow.addListener((value, before, now) -> arrange());
        model.figures().addListener((read, before, now) -> show(now));
        model.facts().addListener((facts, before, now) -> show(now));
        arrange();
    }

    private void arrange() {
        boolean oneColumn = narrow.get();
        figures.narrow(oneColumn);
        columns.getChildren().clear();
        left.prefWidthProperty().unbind();
        right.prefWidthProperty().unbind();
        if (oneColumn) {
            left.setPrefWidth(VBox.USE_COMPUTED_SIZE);
            right.setPrefWidth(VBox.USE_COMPUTED_SIZE);
            body.getChildren().setAll(figures, left, right);
        } else {
            left.prefWidthProperty().bind(body.widthProperty().multiply(LEFT_SHARE));
            right.prefWidthProperty().bind(body.widthProperty().multiply(1 - LEFT_SHARE));
            columns.getChildren().setAll(left, right);
            body.getChildren().setAll(figures, columns);
        }
    }

    private void show(TodayFacts.@Nullable Figures read) {
        if (read != null) {
            figures.show(read);
        }
    }

    private void show(@Nullable TodayFacts facts) {
        if (facts == null) {
            return;
        }
        if (facts.figures().house().inHouse() == 0 && facts.figures().share().inService() == 0) {
            left.getChildren().setAll(beginning());
        } else {
            var due = new DueView(desk, model, facts.due());
            due.getChildren().add(tasks(facts.birthdays()));
            VBox.setVgrow(due, Priority.ALWAYS);
            left.getChildren().setAll(due);
        }
        var movements = new MovementsView(desk, model, facts.movements());
        VBox.setVgrow(movements, Priority.ALWAYS);
        right.getChildren().setAll(new LevelsView(desk, model, facts), movements);
    }

    /** An empty home: what to do first. */
    private Node beginning() {
        Button ledgers = Allowed.only(
                desk,
                Right.IMPORT,
                Buttons.primary(
                        desk.t("today.empty.import"), Icon.EXPORT, () -> model.open(new Place.Exchange("import"))));
        ledgers.setId("today-import");
        Button beds =
                Buttons.plain(desk.t("today.empty.beds"), Icon.BED, () -> model.open(new Place.BedMap(desk.today())));
        beds.setId("today-beds");
        var card = new Card(
                new EmptyState(Icon.HOME, desk.t("today.empty.title"), desk.t("today.empty.why"), ledgers, beds));
        card.getStyleClass().add("centred");
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node tasks(List<BirthdayRow> birthdays) {
        var buttons = new Flow(
                Allowed.only(
                        desk, Right.STAYS, task("today-task-admit", desk.t("today.admit"), Icon.ADMIT, this::admit)),
                task("today-task-leave", desk.t("today.leave"), Icon.LEAVE, () -> model.open(new Place.Leaves(""))),
                task(
                        "today-task-assess",
                        desk.t("today.assess"),
                        Icon.ASSESSMENT,
                        () -> model.open(new Place.Assessments(""))));
        buttons.getStyleClass().add("today-tasks");
        var box = new VBox(Texts.heading(desk.t("today.tasks")), buttons);
        box.getStyleClass().add("card-body");
        if (!birthdays.isEmpty()) {
            String words = birthdays.stream()
                    .limit(6)
                    .map(row -> desk.t("today.birthday", desk.formats().shortDate(row.on()), row.name(), row.age()))
                    .collect(Collectors.joining(" · "));
            var line = Texts.mutedWrapped(desk.t("today.birthdays", words));
            line.setGraphic(Icon.BIRTHDAY.node());
            line.setId("today-birthdays");
            box.getChildren().add(line);
        }
        return box;
    }

    private static Button task(String id, String verb, Icon icon, Runnable action) {
        Button button = Buttons.plain(verb, icon, action);
        button.setId(id);
        return button;
    }

    private void admit() {
        model.open(new Place.Admission(Optional.empty(), Optional.empty()));
    }

    @Override
    public String title() {
        return desk.t("shell.place.today");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return List.of(admit);
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(figures.first());
    }
}
