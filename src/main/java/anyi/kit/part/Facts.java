// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names and values below one another: the particulars in an inspector or a card. */
public final class Facts extends GridPane {
    public Facts() {
        getStyleClass().add("facts");
        var names = new ColumnConstraints();
        names.setHgrow(Priority.NEVER);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
    }

    public Facts add(String name, String value) {
        return add(name, Texts.wrapped(value));
    }

    public Facts add(String name, Node value) {
        Label label = Texts.muted(name);
        label.setLabelFor(value);
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, value);
        return this;
    }
}
