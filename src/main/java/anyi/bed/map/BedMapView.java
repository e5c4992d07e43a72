// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedAction;
import anyi.bed.BedRow;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.form.DateField;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Focus;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.stay.leave.LeaveScreens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The house as tiles: who lies where, what is free, and moving by drag or by keys. */
final class BedMapView implements Page {
    private static final KeyCombination CUT = KeyCombination.keyCombination("Shortcut+X");
    private static final KeyCombination PASTE = KeyCombination.keyCombination("Shortcut+V");

    private final Desk desk;
    private final BedMapModel model;
    private final BedDeskModel commands;
    private final BedFormsView forms;
    private final LeaveScreens leaves;
    private final BedFloorsView floors;
    private final BorderPane map = new BorderPane();
    private final StackPane content = new StackPane();
    private final VBox top = new VBox();
    private final List<Node> actions;
    private boolean visited;

    BedMapView(Desk desk, BedMapModel model, BedDeskModel commands, LeaveScreens leaves) {
        this.desk = desk;
        this.model = model;
        this.commands = commands;
        this.leaves = leaves;
        forms = new BedFormsView(desk, commands);
        floors = new BedFloorsView(desk, model, content, this::drop);
        var scroll = new ScrollPane(floors);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        top.getStyleClass().add("bed-top");
        map.setTop(top);
        map.setCenter(scroll);
        map.setBottom(new BedLegendView(desk, model));
        map.getStyleClass().add("bed-map");
        content.getChildren().add(map);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        actions = List.of(views(), date(), more(), convert());
        model.beds().addListener((value, before, now) -> showBeds());
        model.carried().addListener((value, before, now) -> showTop());
        model.shown().addListener((value, before, now) -> showDetails());
        model.marked().addListener((value, before, now) -> showTop());
    }

    // the header

    private Node views() {
        var views = Buttons.views(List.of(
                Buttons.view(desk.t("bed.view.map"), true, () -> {}),
                Buttons.view(desk.t("bed.view.table"), false, this::table)));
        views.getChildren().getFirst().setId("bed-view-map");
        views.getChildren().getLast().setId("bed-view-table");
        return views;
    }

    private void table() {
        desk.navigator().open(new Place.BedTable(model.on().get(), ""));
    }

    private Node date() {
        var date = new DateField(desk.clock(), desk.t("kit.form.calendar"));
        date.setId("bed-on");
        date.setAccessibleText(desk.t("bed.on"));
        date.getStyleClass().add("bed-on");
        date.valueProperty().bindBidirectional(model.on());
        var line = new HBox(Texts.muted(desk.t("bed.on")), date);
        line.getStyleClass().add("bed-on-line");
        return line;
    }

    private Button more() {
        Button more = Allowed.only(
                desk,
                Right.BEDS,
                Buttons.plain(desk.t("bed.plan.more"), Icon.ADD, () -> forms.build(day(), model::load)));
        more.setId("bed-more");
        return more;
    }

    private Button convert() {
        Button convert = Allowed.only(
                desk,
                Right.BEDS,
                Buttons.primary(
                        desk.messages().t(BedAction.CONVERT_TO_NURSING),
                        Icon.MOVE,
                        () -> forms.change(BedAction.CONVERT_TO_NURSING, model.chosen(), day(), model::load)));
        convert.setId("bed-convert");
        return convert;
    }

    private LocalDate day() {
        return Optional.ofNullable(model.on().get()).orElse(desk.today());
    }

    // the content

    private void showBeds() {
        if (!model.beds().get().any()) {
            content.getChildren().setAll(empty());
            Focus.first(content);
            return;
        }
        if (!content.getChildren().contains(map)) {
            content.getChildren().setAll(map);
        }
        floors.showBeds();
        showTop();
        showDetails();
        if (!visited) {
            visited = true;
            floors.first().ifPresent(Node::requestFocus);
        }
    }

    private Node empty() {
        var plan = new BedPlanView(desk, new BedPlanModel(firstDay()));
        Runnable build = () -> plan.built((house, type, from) -> commands.build(house, type, from, model::load));
        Button verb = Allowed.only(desk, Right.BEDS, Buttons.primary(desk.t("bed.plan.verb"), Icon.ADD, build));
        verb.setId("bed-plan-build");
        verb.setDefaultButton(true);
        var ways = new VBox(
                plan,
                new HBox(
                        verb,
                        Allowed.only(
                                desk,
                                Right.IMPORT,
                                Buttons.hyperlink(
                                        desk.t("bed.empty.import"),
                                        () -> desk.navigator().open(new Place.Exchange("import"))))));
        ways.getStyleClass().add("bed-empty-ways");
        return new EmptyState(Icon.BED, desk.t("bed.empty.title"), desk.t("bed.empty.why"), ways);
    }

    private LocalDate firstDay() {
        return model.beds().get().openedOn().orElse(desk.today().withDayOfYear(1));
    }

    private void showTop() {
        top.getChildren()
                .setAll(model.carried().get().isPresent() ? floors.band() : new BedShareView(desk, model, forms));
        floors.showCarried();
    }

    private void showDetails() {
        map.setRight(model.shown()
                .get()
                .<Node>map(bed -> new BedDetailsView(desk, model, forms, leaves).of(bed))
                .orElse(null));
        floors.showChosen();
    }

    // moving

    private void drop(BedRow target) {
        BedRow source = model.carried().get().orElseThrow();
        switch (model.fit(target)) {
            case FREE, EXCHANGE -> {
                model.carried().set(Optional.empty());
                forms.move(source, target, day(), model::load);
            }
            case WRONG_ROOM ->
                desk.dialogs()
                        .refused(desk.t(
                                "bed.move.wrongRoom",
                                target.label(),
                                target.place().room().sex()));
            case NOT_FREE -> desk.dialogs().refused(desk.t("bed.move.notFree", target.label(), target.state()));
            case SOURCE -> model.carried().set(Optional.empty());
        }
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || !(event.getTarget() instanceof BedTileView tile)) {
            return;
        }
        if (act(tile.bed(), event) || !event.isShortcutDown() && floors.arrow(tile, event.getCode())) {
            event.consume();
        }
    }

    private boolean act(BedRow bed, KeyEvent event) {
        if (CUT.match(event)) {
            model.carry(bed);
        } else if (PASTE.match(event) && model.carried().get().isPresent()) {
            drop(bed);
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        } else if (event.getCode() == KeyCode.ENTER) {
            enter(bed);
        } else if (event.getCode() == KeyCode.SPACE) {
            model.mark(bed);
        } else if (event.getCode() == KeyCode.L) {
            leave(bed);
        } else if (event.getCode() == KeyCode.B) {
            table();
        } else {
            return false;
        }
        return true;
    }

    /** Enter lays down whoever is carried; otherwise it opens the details. */
    private void enter(BedRow bed) {
        if (model.carried().get().isPresent()) {
            drop(bed);
        } else {
            model.look(bed);
        }
    }

    private void leave(BedRow bed) {
        bed.occupant()
                .ifPresent(occupant -> occupant.away()
                        .ifPresentOrElse(
                                away -> leaves.comeBack(away.leave(), model::load),
                                () -> leaves.grant(occupant.person().id(), model::load)));
    }

    @Override
    public String title() {
        return desk.t("bed.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return actions;
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return floors.first();
    }

    @Override
    public boolean escape() {
        return model.escape();
    }
}
