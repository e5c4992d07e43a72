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
    /** Pixels that a bar at the right takes. */
    private static final double SCROLL_BAR = 14;
    /** So much more than they want the elastic columns take together, in em: a list of three is no broadsheet. */
    private static final double MOST_LEFT_OVER = 24;

    private static final String FITTING = "fitting";

    private final TableView<R> table;
    private final Columns<R> columns;
    private final Preferences preferences;
    private final String key;
    private double em = 16;
    private boolean arranging;
    /** Whether somebody has set widths; then they stay. */
    private boolean own;

    TableLayout(TableView<R> table, Columns<R> columns, Preferences preferences, String id) {
        this.table = table;
        this.columns = columns;
        this.preferences = preferences;
        key = "columns." + id;
        columns.all().forEach(column -> table.getColumns().add(column.table()));
        preferences.get(key).ifPresent(this::restore);
        resize();
        table.widthProperty().addListener((width, before, now) -> resize());
        for (Column<R> column : columns.all()) {
            column.table().widthProperty().addListener((width, before, now) -> resized(column, now.doubleValue()));
            column.table().visibleProperty().addListener((visible, before, now) -> {
                remember();
                resize();
            });
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
        double missing = own ? 0 : missing();
        double room = columns.all().stream()
                .filter(Column::isElastic)
                .mapToDouble(column -> share(column, missing))
                .sum();
        boolean helps = room > 0 && room >= missing;
        for (Column<R> column : columns.all()) {
            double less = helps && column.isElastic() ? missing * share(column, missing) / room : 0;
            column.table().setPrefWidth((column.width() - less) * em);
        }
        arranging = false;
    }

    /** In em: what the visible columns want more than there is, negative where room is left over. */
    private double missing() {
        double there = (table.getWidth() - SCROLL_BAR) / em;
        double wanted = columns.all().stream()
                .filter(column -> column.table().isVisible())
                .mapToDouble(Column::width)
                .sum();
        return there <= 0 ? 0 : Math.max(wanted - there, -MOST_LEFT_OVER);
    }

    /** What a column can give, or how much of what is left over it gets. */
    private double share(Column<R> column, double missing) {
        return missing > 0 ? column.width() - column.least() : column.width();
    }

    private void resized(Column<R> column, double pixels) {
        if (!arranging && table.getScene() != null) {
            if (!own) {
                keepAsTheyAre();
            }
            column.width(pixels / em);
            remember();
        }
    }

    /** From the first width that somebody sets, the others stay what they have come to be as well. */
    private void keepAsTheyAre() {
        own = true;
        for (Column<R> column : columns.all()) {
            if (column.table().isVisible()) {
                column.width(column.table().getWidth() / em);
            }
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
                        .collect(Collectors.joining(";", "", own ? "" : ";" + FITTING)));
    }

    /** Columns that were only hidden or moved still fit themselves to the window. */
    private void restore(String remembered) {
        own = !remembered.endsWith(FITTING);
        var order = new ArrayList<TableColumn<R, ?>>();
        for (String part : remembered.split(";")) {
            String[] fields = part.split(":");
            columns.all().stream()
                    .filter(column -> fields.length == 3 && column.id().equals(fields[0]))
                    .findFirst()
                    .ifPresent(column -> {
                        if (own) {
                            column.width(Double.parseDouble(fields[1]));
                        }
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
