// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

final class Cell<R> extends TableCell<R, R> {
    /** The style class of a cell whose text may be cut. */
    static final String SHORTENING = "shortening";
    /** The style class of a cell whose text goes on in a second line. */
    static final String WRAPPING = "wrapping";

    private final Function<R, String> text;
    private final @Nullable Function<R, Node> node;

    Cell(Column.Align align, String styleClass, Function<R, String> text, @Nullable Function<R, Node> node) {
        this.text = text;
        this.node = node;
        getStyleClass().add("align-" + align.name().toLowerCase(Locale.ROOT));
        if (!styleClass.isEmpty()) {
            getStyleClass().addAll(styleClass.split(" "));
        }
        setWrapText(getStyleClass().contains(WRAPPING));
        if (getStyleClass().contains(SHORTENING)) {
            setOnMouseEntered(event -> tell());
            setOnMouseExited(event -> setTooltip(null));
        }
    }

    /** A tooltip for the one cell under the pointer, since a table has thousands. */
    private void tell() {
        String whole = getText();
        setTooltip(whole == null || whole.isBlank() ? null : new Tooltip(whole));
    }

    /** A row asks its cells without saying how wide they are; and a cell lays its lines out in a room less its padding twice. */
    @Override
    protected double computePrefHeight(double width) {
        if (!isWrapText() || width >= 0 || getTableColumn() == null) {
            return super.computePrefHeight(width);
        }
        return super.computePrefHeight(getTableColumn().getWidth()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(empty ? null : "…");
            setGraphic(null);
        } else if (node == null) {
            setText(text.apply(row));
        } else {
            setGraphic(node.apply(row));
        }
    }
}
