// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.kit.Desk;
import anyi.sheet.table.Heading;
import anyi.sheet.table.Kind;
import anyi.sheet.table.Line;
import anyi.sheet.table.Table;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The lines of a list as they will be printed, numbers masked. */
final class LedgerTableView extends TableView<Line> {
    private static final int MASKED_FROM = 15;
    /** A half-width character in em. */
    private static final double CHARACTER = 0.56;

    private final Desk desk;
    private final Label measure;

    /** @param measure a label whose text size the columns follow */
    LedgerTableView(Desk desk, Label measure) {
        this.desk = desk;
        this.measure = measure;
        setId("ledger-preview");
        getStyleClass().addAll("edge-to-edge", "ledger-preview");
        setAccessibleText(desk.t("ledger.page.title"));
    }

    void show(Table table) {
        getColumns().setAll(columns(table));
        setItems(FXCollections.observableArrayList(
                table.lines().stream().filter(line -> !isWords(table, line)).toList()));
    }

    /** The lines that are words over the full width, such as the counts of a roster. */
    static List<String> words(Table table) {
        return table.lines().stream()
                .filter(line -> isWords(table, line))
                .map(Line::label)
                .toList();
    }

    private static boolean isWords(Table table, Line line) {
        return line.span() == table.headings().size();
    }

    private List<TableColumn<Line, ?>> columns(Table table) {
        var columns = new ArrayList<TableColumn<Line, ?>>();
        String group = "";
        for (int i = 0; i < table.headings().size(); i++) {
            Heading heading = table.headings().get(i);
            TableColumn<Line, String> own = column(table, i);
            if (heading.levels().size() == 1) {
                columns.add(own);
                group = "";
            } else if (heading.levels().getFirst().equals(group)) {
                columns.getLast().getColumns().add(own);
            } else {
                group = heading.levels().getFirst();
                var over = new TableColumn<Line, String>(group);
                over.setSortable(false);
                over.getStyleClass().add("align-centre");
                over.getColumns().add(own);
                columns.add(over);
            }
        }
        return columns;
    }

    private TableColumn<Line, String> column(Table table, int index) {
        Heading heading = table.headings().get(index);
        var column = new TableColumn<Line, String>(heading.levels().getLast());
        String align = "align-" + side(heading.kind());
        column.getStyleClass().add(align);
        column.setSortable(false);
        column.setReorderable(false);
        double characters = 3.5 + Math.max(2.2 * heading.levels().getLast().length() * 0.875, widest(table, index));
        column.prefWidthProperty().bind(measure.fontProperty().map(font -> font.getSize() * CHARACTER * characters));
        column.setCellValueFactory(row -> new SimpleStringProperty(text(row.getValue(), index, heading.kind())));
        column.setCellFactory(made -> new LineCell(align));
        return column;
    }

    /** In half-width characters. */
    private int widest(Table table, int index) {
        Kind kind = table.headings().get(index).kind();
        return table.lines().stream()
                .filter(line -> line.role() == Line.Role.ROW)
                .mapToInt(line -> text(line, index, kind)
                        .codePoints()
                        .map(c -> c < 0x2E80 ? 1 : 2)
                        .sum())
                .max()
                .orElse(0);
    }

    private static String side(Kind kind) {
        return switch (kind) {
            case WHOLE, DECIMAL, MONEY, MIXED -> "right";
            case WORD, SEQUENCE, DATE, MONTH -> "centre";
            case TEXT, CODE, SIGNATURE -> "left";
        };
    }

    private String text(Line line, int index, Kind kind) {
        if (index < line.span()) {
            return index == 0 ? line.label() : "";
        }
        String shown = line.values().get(index).shown();
        return kind == Kind.CODE && shown.length() >= MASKED_FROM
                ? desk.formats().maskedInList(shown)
                : shown;
    }

    /** Bold in a line of sums. */
    private static final class LineCell extends TableCell<Line, String> {
        LineCell(String align) {
            getStyleClass().add(align);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(text);
            Line line = getTableRow() == null ? null : getTableRow().getItem();
            getStyleClass().remove("bold");
            if (line != null && line.role() != Line.Role.ROW) {
                getStyleClass().add("bold");
            }
        }
    }
}
