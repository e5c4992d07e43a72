// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import anyi.kit.part.Texts;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/** One column: what it shows, what it gives to Excel, how wide it is in em. */
public final class Column<R> {
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** The size of headings, in em of the table's text. */
    private static final double HEADING = 0.875;
    /** Padding at both sides and a hair. */
    private static final double AROUND_HEADING = 2.3;
    /** So narrow an elastic column may become, in em. */
    private static final double LEAST = 5.5;

    private final TableColumn<R, R> table = new TableColumn<>();
    private final String id;
    private final Function<R, String> text;
    private final double headingWidth;
    private double width = 8;
    private boolean elastic;

    Column(
            String id,
            String title,
            Align align,
            String styleClass,
            Function<R, String> text,
            @Nullable Function<R, Node> node) {
        this.id = id;
        this.text = text;
        headingWidth = Texts.ems(title) * HEADING + AROUND_HEADING;
        table.setId(id);
        table.setText(title);
        table.getStyleClass().add("align-" + align.name().toLowerCase(java.util.Locale.ROOT));
        table.setCellValueFactory(row -> new javafx.beans.property.SimpleObjectProperty<>(row.getValue()));
        table.setCellFactory(column -> new Cell<>(align, styleClass, text, node));
        table.setComparator((a, b) -> text.apply(a).compareTo(text.apply(b)));
        table.setSortable(false);
        table.setReorderable(true);
    }

    /** In em of the table's text. */
    public Column<R> width(double em) {
        width = em;
        return this;
    }

    /** Sorting by the header, for lists that are whole in memory. */
    public Column<R> sort(java.util.Comparator<R> order) {
        table.setSortable(true);
        table.setComparator(order);
        return this;
    }

    /** Not shown until somebody chooses it among the columns. */
    public Column<R> hidden() {
        table.setVisible(false);
        return this;
    }

    /** Gives and takes room, so that the others are whole in the window and nothing is left over. */
    Column<R> elastic() {
        elastic = true;
        return this;
    }

    boolean isElastic() {
        return elastic && table.isVisible();
    }

    /** Never narrower than its heading. */
    double least() {
        return Math.max(headingWidth, Math.min(width, Math.max(LEAST, width / 2)));
    }

    String id() {
        return id;
    }

    /** Never so narrow that its heading would be cut. */
    double width() {
        return Math.max(width, headingWidth);
    }

    String text(R row) {
        return text.apply(row);
    }

    TableColumn<R, R> table() {
        return table;
    }
}
