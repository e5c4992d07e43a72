// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedOccupant;
import anyi.bed.BedRow;
import anyi.bed.map.BedMapModel.Fit;
import anyi.bed.map.BedMapModel.FloorBeds;
import anyi.kit.Desk;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.term.BedState;
import anyi.term.RoomSex;
import anyi.text.Messages.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The floors of the map: a line of figures, below it the rooms in a grid, in each room its beds. */
final class BedFloorsView extends VBox {
    private static final int MOST_COLUMNS = 8;
    private static final double ROOM_EM = 7.6;
    private static final double ROOM_EM_ENGLISH = 8.75;

    private final Desk desk;
    private final BedMapModel model;
    private final Consumer<BedRow> onDrop;
    private final EmWidth width = new EmWidth(this);
    private final Map<UUID, BedTileView> tiles = new LinkedHashMap<>();
    private final Set<UUID> folded = new HashSet<>();
    private final BedGhostView ghost;
    private final VBox list = new VBox();
    private int columns = MOST_COLUMNS;
    private Optional<UUID> focused = Optional.empty();

    BedFloorsView(Desk desk, BedMapModel model, StackPane window, Consumer<BedRow> onDrop) {
        this.desk = desk;
        this.model = model;
        this.onDrop = onDrop;
        ghost = new BedGhostView(desk, window);
        getStyleClass().add("bed-floors");
        list.getStyleClass().add("bed-floor-list");
        getChildren().add(list);
        setMinWidth(0);
        widthProperty().addListener((value, before, now) -> arrangeColumns());
    }

    private void arrangeColumns() {
        int fitting = Math.clamp((int) (getWidth() / width.pixels(roomEm())), 2, MOST_COLUMNS);
        if (fitting != columns) {
            columns = fitting;
            showBeds();
        }
    }

    private double roomEm() {
        return desk.messages().language() == Language.ENGLISH ? ROOM_EM_ENGLISH : ROOM_EM;
    }

    void showBeds() {
        boolean mayTakeFocus = !isFocusElsewhere();
        tiles.clear();
        list.getChildren()
                .setAll(model.beds().get().floors().stream().map(this::floor).toList());
        showCarried();
        showChosen();
        if (mayTakeFocus) {
            focused.map(tiles::get).ifPresent(Node::requestFocus);
        }
    }

    /** Such as in a question above the map: beds that are laid out anew must not take the next key away from it. */
    private boolean isFocusElsewhere() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == this) {
                return false;
            }
        }
        return owner != null;
    }

    Optional<Node> first() {
        return tiles.values().stream().<Node>map(tile -> tile).findFirst();
    }

    private Node floor(FloorBeds floor) {
        UUID id = floor.place().floor().id();
        var box = new VBox();
        box.getStyleClass().add("bed-floor");
        var fold = new Button(
                floor.place().building().name() + " " + floor.place().floor().name());
        fold.setId("bed-floor-" + floor.place().floor().name());
        fold.setGraphic((folded.contains(id) ? Icon.NEXT : Icon.EXPAND).node());
        fold.getStyleClass().addAll("flat", "bed-floor-fold");
        fold.setOnAction(event -> {
            if (!folded.remove(id)) {
                folded.add(id);
            }
            showBeds();
        });
        var head = new HBox(fold, Texts.muted(figures(floor)));
        head.getStyleClass().add("bed-floor-head");
        box.getChildren().add(head);
        if (!folded.contains(id)) {
            box.getChildren().add(rooms(floor));
        }
        return box;
    }

    private String figures(FloorBeds floor) {
        var parts = new ArrayList<String>();
        parts.add(desk.t("bed.floor.occupied", floor.occupied(), floor.inService()));
        parts.add(desk.t("bed.floor.nursing", floor.nursing()));
        parts.add(desk.t("bed.floor.free", floor.count(BedState.FREE)));
        long out = floor.count(BedState.OUT_OF_SERVICE);
        if (out > 0) {
            parts.add(desk.t("bed.floor.out", out));
        }
        return String.join(" · ", parts);
    }

    private GridPane rooms(FloorBeds floor) {
        var grid = new GridPane();
        grid.getStyleClass().add("bed-rooms");
        for (int column = 0; column < columns; column++) {
            var constraint = new ColumnConstraints();
            constraint.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(constraint);
        }
        List<List<BedRow>> rooms = floor.rooms();
        for (int i = 0; i < rooms.size(); i++) {
            grid.add(room(rooms.get(i)), i % columns, i / columns);
        }
        return grid;
    }

    private Node room(List<BedRow> beds) {
        var place = beds.getFirst().place().room();
        String rule = place.sex() == RoomSex.ANY ? "" : desk.messages().t(place.sex());
        if (beds.stream().allMatch(bed -> bed.state() == BedState.OUT_OF_SERVICE)) {
            rule = desk.messages().t(BedState.OUT_OF_SERVICE);
        }
        var head = new HBox(Texts.bold(place.number()), Texts.spacer(), Texts.muted(rule));
        head.getStyleClass().add("bed-room-head");
        var box = new VBox(head);
        box.getStyleClass().add("bed-room");
        beds.forEach(bed -> box.getChildren().add(tile(bed)));
        return box;
    }

    private BedTileView tile(BedRow bed) {
        var tile = new BedTileView(desk, bed);
        tiles.put(bed.id(), tile);
        tile.focusedProperty().addListener((value, before, now) -> {
            if (now) {
                focused = Optional.of(bed.id());
            }
            tile.target(now && model.carried().get().isPresent());
        });
        tile.setOnMousePressed(event -> tile.requestFocus());
        tile.setOnMouseClicked(event -> click(bed, event));
        tile.setOnDragDetected(event -> {
            model.carry(bed);
            tile.startFullDrag();
        });
        tile.setOnMouseDragged(event -> drag(event));
        tile.setOnMouseReleased(event -> release(event));
        return tile;
    }

    private void click(BedRow bed, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        if (event.isShortcutDown()) {
            model.mark(bed);
        } else if (model.carried().get().isPresent()) {
            onDrop.accept(bed);
        } else {
            model.look(bed);
        }
    }

    private void drag(MouseEvent event) {
        model.carried().get().ifPresent(source -> {
            Optional<BedTileView> over = tileAt(event);
            tiles.values().forEach(tile -> tile.target(over.equals(Optional.of(tile)) && canDrop(tile)));
            ghost.follow(event, source, over.filter(this::canDrop).map(BedTileView::bed));
        });
    }

    private boolean canDrop(BedTileView tile) {
        Fit fit = model.fit(tile.bed());
        return fit == Fit.FREE || fit == Fit.EXCHANGE;
    }

    private void release(MouseEvent event) {
        if (!ghost.isShown()) {
            return;
        }
        ghost.hide();
        Optional<BedTileView> over = tileAt(event);
        if (over.isPresent()) {
            onDrop.accept(over.get().bed());
        } else {
            model.carried().set(Optional.empty());
        }
    }

    private Optional<BedTileView> tileAt(MouseEvent event) {
        var at = new Point2D(event.getSceneX(), event.getSceneY());
        return tiles.values().stream()
                .filter(tile -> tile.contains(tile.sceneToLocal(at)))
                .findFirst();
    }

    /** What stands on top while somebody is moved. */
    Node band() {
        BedRow source = model.carried().get().orElseThrow();
        BedOccupant mover = source.occupant().orElseThrow();
        Button cancel = Buttons.withKey(
                Buttons.small(desk.t("bed.move.cancel"), () -> model.carried().set(Optional.empty())), "Esc");
        cancel.setId("bed-move-cancel");
        var strip = new WarningStrip(
                Tone.ACCENT,
                Icon.DRAG,
                desk.t("bed.move.band", mover.person().name(), source.label()),
                desk.t("bed.move.band.where", model.fitting(Fit.FREE), model.fitting(Fit.WRONG_ROOM)),
                cancel);
        strip.setId("bed-move-band");
        return strip;
    }

    void showCarried() {
        boolean carrying = model.carried().get().isPresent();
        tiles.values().forEach(tile -> {
            tile.showAtRest();
            if (carrying) {
                tile.showFor(model.fit(tile.bed()));
            }
            tile.target(carrying && tile.isFocused());
        });
        if (!carrying) {
            ghost.hide();
        }
    }

    void showChosen() {
        var shown = model.shown().get().map(BedRow::id);
        tiles.forEach((id, tile) -> {
            tile.mark(model.marked().get().contains(id));
            tile.shown(shown.equals(Optional.of(id)));
        });
    }

    /** To the nearest tile in the direction of the arrow. */
    boolean arrow(BedTileView from, KeyCode code) {
        double dx = code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
        double dy = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
        if (dx == 0 && dy == 0) {
            return false;
        }
        Point2D here = centre(from);
        tiles.values().stream()
                .filter(tile -> tile != from)
                .filter(tile -> forward(here, tile, dx, dy) > 1)
                .min(Comparator.comparingDouble(tile -> forward(here, tile, dx, dy) + 3 * aside(here, tile, dx, dy)))
                .ifPresent(tile -> {
                    tile.requestFocus();
                    reveal(tile);
                });
        return true;
    }

    private static Point2D centre(Node tile) {
        Bounds bounds = tile.localToScene(tile.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static double forward(Point2D here, Node tile, double dx, double dy) {
        Point2D there = centre(tile).subtract(here);
        return there.getX() * dx + there.getY() * dy;
    }

    private static double aside(Point2D here, Node tile, double dx, double dy) {
        Point2D there = centre(tile).subtract(here);
        return Math.abs(there.getX() * dy) + Math.abs(there.getY() * dx);
    }

    /** Scrolls until the tile is seen. */
    private void reveal(Node tile) {
        Pane page = this;
        if (page.getParent() == null
                || !(page.getParent().getParent() instanceof javafx.scene.Parent viewport)
                || !(viewport.getParent() instanceof javafx.scene.control.ScrollPane scroll)) {
            return;
        }
        double seen = scroll.getViewportBounds().getHeight();
        double whole = getHeight() - seen;
        if (whole <= 0) {
            return;
        }
        Bounds bounds = sceneToLocal(tile.localToScene(tile.getBoundsInLocal()));
        double top = scroll.getVvalue() * whole;
        if (bounds.getMinY() < top) {
            scroll.setVvalue(bounds.getMinY() / whole);
        } else if (bounds.getMaxY() > top + seen) {
            scroll.setVvalue((bounds.getMaxY() - seen) / whole);
        }
    }
}
