// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import anyi.kit.Desk;
import anyi.kit.form.SearchField;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Search and filters, chips, a table, a footer with the count, an inspector at the right. Keys: Ctrl F searches, ↓ goes
 * into the table, Enter opens the row, Ctrl C copies the chosen rows for Excel.
 */
public final class ListPage<R> extends BorderPane {
    private static final double NARROW = 40;

    private final Desk desk;
    private final TableView<R> table = new TableView<>();
    private final SearchField search = new SearchField("", "Ctrl F");
    private final FlowPane chips = new Flow();
    private final HBox tools = new HBox();
    private final Flow footerActions = new Flow();
    private final Label count = Texts.bold("");
    private final Label countMore = Texts.muted("");
    private final VBox top = new VBox();
    private final BorderPane main = new BorderPane();
    private final TableLayout<R> layout;
    private Optional<InspectorSplit> inspector = Optional.empty();
    private Callable<List<R>> whole = () -> List.copyOf(table.getItems());
    private Consumer<R> onOpen = row -> {};
    private Consumer<Set<String>> onChips = chosen -> {};

    /** @param id stable, such as {@code residents}: the table's handle and where its widths are remembered */
    public ListPage(Desk desk, String id, Columns<R> columns) {
        this.desk = desk;
        getStyleClass().add("list-page");
        table.setId(id);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(false);
        table.getStyleClass().add("edge-to-edge");
        table.setPlaceholder(Texts.mutedWrapped(desk.t("kit.list.nothing")));
        layout = new TableLayout<>(table, columns, desk.preferences(), id);
        top.getStyleClass().add("list-top");
        top.managedProperty().bind(Bindings.isNotEmpty(top.getChildren()));
        top.visibleProperty().bind(top.managedProperty());
        var footer = new VBox();
        footer.getStyleClass().add("list-footer");
        new EmWidth(footer).below(NARROW).subscribe(narrow -> {
            footer.getChildren().removeIf(Pane.class::isInstance);
            Pane counts = narrow ? new Flow(count, countMore) : new HBox(count, countMore, footerActions);
            counts.getStyleClass().add("list-counts");
            footer.getChildren().add(counts);
            if (narrow) {
                footer.getChildren().add(footerActions);
            }
        });
        footerActions.getStyleClass().add("list-actions");
        HBox.setHgrow(footerActions, Priority.ALWAYS);
        // else its height is asked for as if it had always the same small width
        footerActions.prefWrapLengthProperty().bind(main.widthProperty().multiply(0.6));
        main.setTop(top);
        main.setCenter(table);
        main.setBottom(footer);
        setCenter(main);
        layout.followTextSizeOf(count);
        var copy =
                Allowed.only(desk, Right.EXPORT, Buttons.flat(desk.t("kit.list.copy"), Icon.COPY, () -> copy(whole)));
        copy.setId(id + "-copy");
        footerActions.getChildren().add(copy);
        table.setRowFactory(view -> new OpenableRow<>(row -> onOpen.accept(row)));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKeys);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pageKeys);
    }

    /** A box that narrows while somebody types. */
    public ListPage<R> search(String prompt, Consumer<String> onTyped) {
        search.setId(table.getId() + "-search");
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMinWidth(0);
        search.textProperty().addListener((text, before, now) -> onTyped.accept(now.strip()));
        tools.getStyleClass().add("list-tools");
        tools.getChildren().addAll(search, columnsButton());
        top.getChildren().addFirst(tools);
        return this;
    }

    private Node columnsButton() {
        var button = Buttons.icon(Icon.COLUMNS, desk.t("kit.list.columns"), () -> {});
        button.setId(table.getId() + "-columns");
        button.setOnAction(event -> layout.chooser().show(button, javafx.geometry.Side.BOTTOM, 0, 4));
        return button;
    }

    /** More controls at the right of the search box. */
    public ListPage<R> tools(Node... nodes) {
        if (!top.getChildren().contains(tools)) {
            tools.getStyleClass().add("list-tools");
            top.getChildren().addFirst(tools);
        }
        var below = new Flow();
        below.getStyleClass().add("chips");
        new EmWidth(top).below(NARROW).subscribe(narrow -> {
            tools.getChildren().removeAll(nodes);
            top.getChildren().remove(below);
            below.getChildren().clear();
            if (narrow) {
                below.getChildren()
                        .setAll(Stream.of(nodes).filter(node -> !isSpacer(node)).toList());
                top.getChildren().add(top.getChildren().indexOf(tools) + 1, below);
            } else {
                tools.getChildren().addAll(nodes);
            }
        });
        return this;
    }

    /** Controls in a row of their own, which goes on in a second one: for a list without a search box. */
    public ListPage<R> actions(Node... nodes) {
        var row = new Flow(nodes);
        row.getStyleClass().addAll("list-tools", "list-actions");
        top.getChildren().addFirst(row);
        return this;
    }

    /** What only pushes others aside has nothing to do in a row of its own. */
    private static boolean isSpacer(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS && !(node instanceof Control);
    }

    /** Rows as high as their longest title, see {@link Columns#title}: for a list of a few dozen. */
    public ListPage<R> wrapping() {
        table.getStyleClass().add("wrapping-rows");
        return this;
    }

    /** Filters; told are the ids of all that are chosen. */
    public ListPage<R> chips(List<Chip> all, Consumer<Set<String>> onChosen) {
        onChips = onChosen;
        chips.getStyleClass().add("chips");
        chips.getChildren().setAll(all);
        for (Chip chip : all) {
            chip.setOnAction(event -> onChips.accept(chosen()));
        }
        top.getChildren().add(chips);
        return this;
    }

    public Set<String> chosen() {
        return chips.getChildren().stream()
                .map(Chip.class::cast)
                .filter(Chip::isSelected)
                .map(Chip::chip)
                .collect(Collectors.toUnmodifiableSet());
    }

    public ListPage<R> rows(ObservableList<R> rows) {
        table.setItems(rows);
        return this;
    }

    /** Rows that the search box and the chips narrow; told is when they did. */
    public ListPage<R> narrowed(NarrowedRows<R> rows, String prompt, List<Chip> all, Runnable onNarrowed) {
        return search(prompt, text -> {
                    rows.search(text);
                    onNarrowed.run();
                })
                .chips(all, chosen -> {
                    rows.choose(chosen);
                    onNarrowed.run();
                })
                .rows(rows.shown());
    }

    /** Enter or double click. */
    public ListPage<R> onOpen(Consumer<R> action) {
        onOpen = action;
        return this;
    }

    public ListPage<R> onSelect(Consumer<Optional<R>> action) {
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((item, before, now) -> action.accept(Optional.ofNullable(now)));
        return this;
    }

    public Optional<R> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** Shown instead of rows: what is missing and what to do. */
    public ListPage<R> empty(Node emptyState) {
        table.setPlaceholder(emptyState);
        return this;
    }

    /** At the left of the footer: how many, and of how many. */
    public void count(String many, String ofMany) {
        count.setText(many);
        countMore.setText(ofMany);
    }

    public ListPage<R> footer(Node... actions) {
        footerActions.getChildren().addAll(actions);
        return this;
    }

    /** A pane at the right that shows the chosen row; its width is remembered. */
    public ListPage<R> inspector(Node pane) {
        var split = new InspectorSplit(main, pane, desk.preferences(), table.getId());
        inspector = Optional.of(split);
        setCenter(split);
        return this;
    }

    public TableView<R> table() {
        return table;
    }

    public TextField searchBox() {
        return search;
    }

    private void tableKeys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() == table) {
            selected().ifPresent(onOpen);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE
                && inspector.map(InspectorSplit::toggle).orElse(false)) {
            event.consume();
        } else if (KeyCombination.keyCombination("Shortcut+C").match(event)) {
            List<R> chosen = table.getSelectionModel().getSelectedItems();
            List<R> rows = List.copyOf(chosen.isEmpty() ? table.getItems() : chosen);
            copy(() -> rows);
            event.consume();
        }
    }

    private void pageKeys(KeyEvent event) {
        if (KeyCombination.keyCombination("Shortcut+F").match(event)) {
            search.requestFocus();
            search.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && inspector.map(InspectorSplit::close).orElse(false)) {
            event.consume();
        }
    }

    /** Where the table holds only the rows that were shown: reads all of them for the copy, in the background. */
    public ListPage<R> whole(Callable<List<R>> read) {
        whole = read;
        return this;
    }

    /** What goes to another program leaves the home, as a file does. */
    private void copy(Callable<List<R>> read) {
        List<Column<R>> shown = layout.shown();
        String heads = shown.stream().map(column -> column.table().getText()).collect(Collectors.joining(" · "));
        desk.background()
                .run(
                        () -> {
                            List<R> rows = read.call();
                            return desk.session()
                                    .takeOut(
                                            Right.EXPORT,
                                            desk.t("kit.out.rows", rows.size(), heads),
                                            () -> rows,
                                            copied -> true);
                        },
                        rows -> desk.dialogs().saved(desk.t("kit.list.copied", ExcelCopy.of(shown, rows))));
    }
}
