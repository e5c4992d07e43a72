// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import anyi.kit.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Widths in em, order and visibility of a table's columns, remembered from one start to the next. */
final class TableLayout<R> {
    private final TableView<R> table;
    private final Columns<R> columns;
    private final Preferences preferences;
    private final String key;
    private double em = 16;
    private boolean arranging;

    TableLayout(TableView<R> table, Columns<R> columns, Preferences preferences, String id) {
        this.table = table;
        this.columns = columns;
        this.preferences = preferences;
        key = "columns." + id;
        columns.all().forEach(column -> table.getColumns().add(column.table()));
        preferences.get(key).ifPresent(this::restore);
        resize();
        for (Column<R> column : columns.all()) {
            column.table().widthProperty().addListener((width, before, now) -> resized(column, now.doubleValue()));
            column.table().visibleProperty().addListener((visible, before, now) -> remember());
        }
        table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> remember());
    }

    /** Column widths are pixels in JavaFX; the label's font says how many an em has. */
    void followTextSizeOf(Label label) {
        label.fontProperty().addListener((font, before, now) -> {
            if (now.getSize() != em) {
                em = now.getSize();
                resize();
            }
        });
    }

    List<Column<R>> shown() {
        return table.getVisibleLeafColumns().stream()
                .flatMap(shown -> of(shown).stream())
                .toList();
    }

    ContextMenu chooser() {
        var menu = new ContextMenu();
        for (Column<R> column : columns.all()) {
            var item = new CheckMenuItem(column.table().getText());
            item.selectedProperty().bindBidirectional(column.table().visibleProperty());
            menu.getItems().add(item);
        }
        return menu;
    }

    private Optional<Column<R>> of(TableColumn<R, ?> shown) {
        return columns.all().stream().filter(column -> column.table() == shown).findFirst();
    }

    private void resize() {
        arranging = true;
        columns.all().forEach(column -> column.table().setPrefWidth(column.width() * em));
        arranging = false;
    }

    private void resized(Column<R> column, double pixels) {
        if (!arranging && table.getScene() != null) {
            column.width(pixels / em);
            remember();
        }
    }

    private void remember() {
        if (arranging) {
            return;
        }
        preferences.put(
                key,
                table.getColumns().stream()
                        .flatMap(shown -> of(shown).stream())
                        .map(column -> "%s:%.2f:%s"
                                .formatted(
                                        column.id(),
                                        column.width(),
                                        column.table().isVisible()))
                        .collect(Collectors.joining(";")));
    }

    private void restore(String remembered) {
        var order = new ArrayList<TableColumn<R, ?>>();
        for (String part : remembered.split(";")) {
            String[] fields = part.split(":");
            columns.all().stream()
                    .filter(column -> fields.length == 3 && column.id().equals(fields[0]))
                    .findFirst()
                    .ifPresent(column -> {
                        column.width(Double.parseDouble(fields[1]));
                        column.table().setVisible(Boolean.parseBoolean(fields[2]));
                        order.add(column.table());
                    });
        }
        columns.all().stream()
                .map(Column::table)
                .filter(column -> !order.contains(column))
                .forEach(order::add);
        table.getColumns().setAll(order);
    }
}
