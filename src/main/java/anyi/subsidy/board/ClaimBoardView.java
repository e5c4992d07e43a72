// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.form.SearchField;
import anyi.kit.part.EmWidth;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.subsidy.claim.ClaimCase;
import anyi.term.ClaimMove;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Claims in columns by where they stand. Arrows walk, Enter opens, Ctrl → takes the next step; with the mouse a card is
 * dragged to another column, which asks for the step between the two.
 */
final class ClaimBoardView implements Page {
    /** More cards than these are for the list. */
    private static final int CARDS = 40;
    /** The least width in em of the tools in one line. */
    private static final double WIDE = 48;

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");

    private final Desk desk;
    private final ClaimsModel model;
    private final ClaimActionsView actions;
    private final HBox columns = new HBox();
    private final ScrollPane board = new ScrollPane(columns);
    private final BorderPane content = new BorderPane();
    private final SearchField search;
    private Optional<UUID> focused = Optional.empty();
    private Optional<ClaimCardView> carried = Optional.empty();

    ClaimBoardView(Desk desk, ClaimsModel model, ClaimActionsView actions, Node tabs) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        search = new SearchField(desk.t("subsidy.claim.search"), "Ctrl F");
        search.setId("claims-search");
        search.textProperty().addListener((text, before, now) -> model.search(now.strip()));
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMinWidth(0);
        Node over = actions.takeOverButton();
        var tools = new VBox();
        tools.getStyleClass().add("claim-tools");
        new EmWidth(tools).below(WIDE).subscribe(narrow -> {
            tools.getChildren().removeIf(Pane.class::isInstance);
            if (narrow) {
                tools.getChildren().addAll(toolLine(new HBox(search)), toolLine(new Flow(tabs, over)));
            } else {
                tools.getChildren().add(toolLine(new HBox(tabs, search, over)));
            }
        });
        columns.getStyleClass().add("claim-board");
        board.setFitToHeight(true);
        board.setFitToWidth(true);
        board.setFocusTraversable(false);
        board.getStyleClass().addAll("page-scroll", "sideways");
        content.setTop(tools);
        content.setCenter(board);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // wherever the mouse is by then: a card that scrolls away no longer hears of it
        columns.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::aim);
        columns.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
        model.told().addListener((times, before, now) -> show());
    }

    private void show() {
        if (model.rows().countAll() == 0) {
            content.setCenter(new EmptyState(
                    Icon.SUBSIDY,
                    desk.t("subsidy.board.empty"),
                    desk.t("subsidy.board.empty.why"),
                    actions.applyButton("claim-apply-first")));
            return;
        }
        content.setCenter(board);
        columns.getChildren()
                .setAll(ClaimColumn.of(model.path()).stream().map(this::column).toList());
        cards().stream()
                .filter(card -> focused.filter(card.claim().row().id()::equals).isPresent())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node column(ClaimColumn column) {
        List<ClaimCase> claims = model.in(column.states());
        var cards = new VBox();
        cards.getStyleClass().add("claim-cards");
        claims.stream().limit(CARDS).map(claim -> card(column, claim)).forEach(cards.getChildren()::add);
        if (claims.size() > CARDS) {
            cards.getChildren().add(Texts.mutedWrapped(desk.t("subsidy.board.more", claims.size() - CARDS)));
        }
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        String title = column.isStopped()
                ? desk.t("subsidy.board.stopped")
                : desk.messages().t(column.head());
        var words = Texts.wrapped(title);
        words.getStyleClass().add("bold");
        words.setMinWidth(0);
        var head = new HBox(words, Texts.muted(String.valueOf(claims.size())));
        head.getStyleClass().add("claim-column-head");
        var box = new VBox(head, scroll);
        box.getStyleClass().add("claim-column");
        box.setId("claim-column-" + column.head().name());
        box.setUserData(column);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private ClaimCardView card(ClaimColumn column, ClaimCase claim) {
        var card = new ClaimCardView(model.words(), claim, column.isStopped());
        card.focusedProperty().addListener((focus, before, now) -> {
            if (now) {
                focused = Optional.of(claim.row().id());
                reveal(card);
            }
        });
        card.setOnMousePressed(event -> {
            card.requestFocus();
            event.consume();
        });
        card.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.open(claim);
            }
        });
        card.setOnDragDetected(event -> {
            carried = Optional.of(card);
            card.pseudoClassStateChanged(CARRIED, true);
        });
        return card;
    }

    private static Pane toolLine(Pane line) {
        line.getStyleClass().add("list-tools");
        return line;
    }

    /** Moves the board to the column of the card, where it is wider than the window. */
    private void reveal(Node card) {
        double seen = board.getViewportBounds().getWidth();
        double hidden = columns.getWidth() - seen;
        if (hidden <= 0) {
            return;
        }
        Bounds at = columns.sceneToLocal(card.localToScene(card.getLayoutBounds()));
        double left = board.getHvalue() * hidden;
        if (at.getMinX() < left) {
            board.setHvalue(at.getMinX() / hidden);
        } else if (at.getMaxX() > left + seen) {
            board.setHvalue((at.getMaxX() - seen) / hidden);
        }
    }

    // by mouse

    private void aim(MouseEvent event) {
        carried.ifPresent(card -> columns.getChildren()
                .forEach(column -> column.pseudoClassStateChanged(
                        TARGET, isOver(column, event) && move(card, column).isPresent())));
    }

    private void drop(MouseEvent event) {
        Optional<ClaimCardView> dropped = carried;
        carried = Optional.empty();
        dropped.ifPresent(card -> {
            card.pseudoClassStateChanged(CARRIED, false);
            columns.getChildren().forEach(column -> column.pseudoClassStateChanged(TARGET, false));
            columns.getChildren().stream()
                    .filter(column -> isOver(column, event))
                    .findFirst()
                    .ifPresent(column -> put(card, column));
        });
    }

    private static boolean isOver(Node column, MouseEvent event) {
        return column.contains(column.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    private Optional<ClaimMove> move(ClaimCardView card, Node column) {
        var target = (ClaimColumn) column.getUserData();
        return model.path().between(card.claim().state(), target.head());
    }

    private void put(ClaimCardView card, Node column) {
        var target = (ClaimColumn) column.getUserData();
        if (target.states().contains(card.claim().state())) {
            return;
        }
        move(card, column)
                .ifPresentOrElse(
                        move -> actions.step(move, List.of(card.claim())),
                        () -> desk.dialogs()
                                .refused(desk.t(
                                        "subsidy.board.notThere", card.claim().state(), target.head())));
    }

    // by keys

    private void key(KeyEvent event) {
        if (KeyCombination.keyCombination("Shortcut+F").match(event)) {
            search.requestFocus();
            search.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            cards().stream().findFirst().ifPresent(Node::requestFocus);
            event.consume();
        } else if (event.getTarget() instanceof ClaimCardView card && act(card, event)) {
            event.consume();
        }
    }

    private boolean act(ClaimCardView card, KeyEvent event) {
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.RIGHT) {
                next(card.claim());
                return true;
            }
            return false;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> model.open(card.claim());
            case UP -> walk(card, -1);
            case DOWN -> walk(card, 1);
            case LEFT -> across(card, -1);
            case RIGHT -> across(card, 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void next(ClaimCase claim) {
        model.forward(List.of(claim))
                .ifPresentOrElse(
                        move -> actions.step(move, List.of(claim)),
                        () -> desk.dialogs().refused(desk.t("subsidy.board.noNext", claim.state())));
    }

    private void walk(ClaimCardView card, int by) {
        List<ClaimCardView> own = cards((VBox) card.getParent());
        int to = own.indexOf(card) + by;
        if (to >= 0 && to < own.size()) {
            own.get(to).requestFocus();
        }
    }

    private void across(ClaimCardView card, int by) {
        List<List<ClaimCardView>> all = byColumn();
        int column = 0;
        while (!all.get(column).contains(card)) {
            column++;
        }
        int row = all.get(column).indexOf(card);
        for (int to = column + by; to >= 0 && to < all.size(); to += by) {
            if (!all.get(to).isEmpty()) {
                all.get(to).get(Math.min(row, all.get(to).size() - 1)).requestFocus();
                return;
            }
        }
    }

    private List<List<ClaimCardView>> byColumn() {
        var all = new ArrayList<List<ClaimCardView>>();
        for (Node column : columns.getChildren()) {
            var scroll = (ScrollPane) ((VBox) column).getChildren().getLast();
            all.add(cards((VBox) scroll.getContent()));
        }
        return all;
    }

    private List<ClaimCardView> cards() {
        return byColumn().stream().flatMap(List::stream).toList();
    }

    private static List<ClaimCardView> cards(VBox box) {
        return box.getChildren().stream()
                .filter(ClaimCardView.class::isInstance)
                .map(ClaimCardView.class::cast)
                .toList();
    }

    @Override
    public String title() {
        return desk.t("subsidy.claim.heading");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return actions.header();
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(search);
    }
}
