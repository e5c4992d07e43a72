// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Texts;
import anyi.subsidy.word.MonthRow;
import anyi.value.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tree of a month. → opens, ← closes, Enter or a click explains the line. */
final class MonthTreeView extends TreeTableView<MonthRow> {
    private final Desk desk;
    private final MonthModel model;

    MonthTreeView(Desk desk, MonthModel model, EmWidth em) {
        this.desk = desk;
        this.model = model;
        setId("subsidy-tree");
        setShowRoot(false);
        getStyleClass().addAll("edge-to-edge", "month-tree");
        setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var month = desk.formats().month(model.month());
        TreeTableColumn<MonthRow, MonthRow> name = column(desk.t("subsidy.column.policy"), row -> named(row));
        TreeTableColumn<MonthRow, MonthRow> count = column(
                desk.t("subsidy.column.lines"),
                row -> right(row.count() == 0 ? "" : desk.formats().count(row.count())));
        TreeTableColumn<MonthRow, MonthRow> amount = column(month, row -> right(money(row.amount())));
        TreeTableColumn<MonthRow, MonthRow> against =
                column(desk.t("subsidy.column.against"), row -> right(difference(row)));
        for (var column : List.of(count, amount, against)) {
            column.getStyleClass().add("align-right");
        }
        name.prefWidthProperty().bind(em.following(21));
        // figures keep to what they need, so that with an explanation beside them the names stay readable
        keep(count, em, Texts.ems(count.getText()) + 2);
        keep(amount, em, Math.max(8, Texts.ems(month) + 1));
        keep(against, em, Math.max(7, Texts.ems(against.getText()) + 1));
        getColumns().addAll(List.of(name, count, amount, against));
        setTreeColumn(name);
        getSelectionModel().selectedItemProperty().addListener((item, before, now) -> explain(now));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                explain(getSelectionModel().getSelectedItem());
            }
        });
    }

    private static void keep(TreeTableColumn<MonthRow, MonthRow> column, EmWidth em, double ems) {
        column.minWidthProperty().bind(em.following(ems));
        column.maxWidthProperty().bind(em.following(ems + 1));
    }

    void placeholder(Node empty) {
        setPlaceholder(empty);
    }

    private void explain(@Nullable TreeItem<MonthRow> item) {
        if (item != null) {
            model.explain(item.getValue());
        }
    }

    void show(List<MonthRow> rows) {
        var root = new TreeItem<MonthRow>();
        for (MonthRow row : rows) {
            root.getChildren().add(item(row));
        }
        setRoot(root);
    }

    private TreeItem<MonthRow> item(MonthRow row) {
        var item = new TreeItem<>(row);
        row.children().forEach(child -> item.getChildren().add(item(child)));
        boolean hasNews = row.children().stream()
                .anyMatch(child -> child.change().isPresent()
                        || child.kind() == MonthRow.Kind.UNCLAIMED
                        || child.kind() == MonthRow.Kind.OPEN);
        item.setExpanded(row.kind() == MonthRow.Kind.CORRECTIONS || row.kind() == MonthRow.Kind.POLICY && hasNews);
        if (row.kind() == MonthRow.Kind.NOTHING && row.due().isEmpty()) {
            item.getChildren().add(new TreeItem<>(waiting(row)));
            item.expandedProperty().subscribe(open -> {
                if (open) {
                    model.nothing(row.policy(), people -> item.getChildren().setAll(items(people, row)));
                }
            });
        }
        return item;
    }

    private List<TreeItem<MonthRow>> items(List<MonthRow> people, MonthRow row) {
        List<MonthRow> shown = people.isEmpty() ? List.of(nobody(row)) : people;
        return shown.stream().map(TreeItem::new).toList();
    }

    private MonthRow waiting(MonthRow row) {
        return plain(row, desk.t("subsidy.month.reading"));
    }

    private MonthRow nobody(MonthRow row) {
        return plain(row, desk.t("subsidy.month.nobody"));
    }

    private static MonthRow plain(MonthRow row, String title) {
        return MonthRow.group(row.kind(), row.policy(), title, "", 0, Optional.empty(), Optional.empty(), List.of());
    }

    private TreeTableColumn<MonthRow, MonthRow> column(String title, Function<MonthRow, Node> node) {
        var column = new TreeTableColumn<MonthRow, MonthRow>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                features -> new SimpleObjectProperty<>(features.getValue().getValue()));
        column.setCellFactory(view -> new NodeCell(node));
        return column;
    }

    private static Node named(MonthRow row) {
        boolean strong = row.kind() == MonthRow.Kind.POLICY
                || row.kind() == MonthRow.Kind.CORRECTIONS
                || row.kind() == MonthRow.Kind.TOTAL;
        String style = strong ? "bold" : "tree-name";
        var title = Texts.shortening(row.title(), style);
        if (row.note().isEmpty()) {
            return title;
        }
        return new VBox(title, Texts.shortening(row.note(), "tree-note"));
    }

    private static Node right(String text) {
        return Texts.plain(text);
    }

    private String money(Optional<Money> amount) {
        return amount.map(desk.formats()::money).orElse("");
    }

    private String difference(MonthRow row) {
        return row.difference()
                .map(one -> one.isZero() ? "—" : desk.formats().difference(one))
                .orElse(row.kind() == MonthRow.Kind.UNCHANGED ? "—" : "");
    }

    private static final class NodeCell extends TreeTableCell<MonthRow, MonthRow> {
        private final Function<MonthRow, Node> node;

        NodeCell(Function<MonthRow, Node> node) {
            this.node = node;
        }

        @Override
        protected void updateItem(@Nullable MonthRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            setGraphic(node.apply(row));
            var total = javafx.css.PseudoClass.getPseudoClass("total");
            if (getTableRow() != null) {
                getTableRow().pseudoClassStateChanged(total, row.kind() == MonthRow.Kind.TOTAL);
            }
        }
    }
}
