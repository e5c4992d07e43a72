// SPDX-License-Identifier: Apache-2.0
package anyi.kit.list;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

final class Cell<R> extends TableCell<R, R> {
    private final Function<R, String> text;
    private final @Nullable Function<R, Node> node;

    Cell(Column.Align align, String styleClass, Function<R, String> text, @Nullable Function<R, Node> node) {
        this.text = text;
        this.node = node;
        getStyleClass().add("align-" + align.name().toLowerCase(Locale.ROOT));
        if (!styleClass.isEmpty()) {
            getStyleClass().add(styleClass);
        }
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
