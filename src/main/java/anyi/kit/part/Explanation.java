// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Numbered steps from fact to result: the finding in bold, its fact or arithmetic below, the clause at the right. */
public final class Explanation extends VBox {
    private int steps;

    public Explanation() {
        getStyleClass().add("explanation");
    }

    /** @param clause what the step rests on, or an empty text */
    public Explanation step(String finding, String clause, Node... below) {
        steps++;
        var number = new Label(Integer.toString(steps));
        number.getStyleClass().add("step-number");
        number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var bold = Texts.wrapped(finding);
        bold.getStyleClass().add("bold");
        bold.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bold, Priority.ALWAYS);
        var reference = Texts.muted(clause);
        reference.getStyleClass().add("clause");
        reference.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(bold, reference);
        line.getStyleClass().add("step-heading");
        var body = new VBox(line);
        body.getStyleClass().add("step-body");
        body.getChildren().addAll(below);
        HBox.setHgrow(body, Priority.ALWAYS);
        var row = new HBox(number, body);
        row.getStyleClass().add("explanation-step");
        getChildren().add(row);
        return this;
    }

    /** One line of arithmetic in columns; the last is the amount, right-aligned and bold. */
    public static GridPane arithmetic(List<List<String>> lines) {
        var grid = new GridPane();
        grid.getStyleClass().add("arithmetic");
        for (int row = 0; row < lines.size(); row++) {
            List<String> line = lines.get(row);
            for (int column = 0; column < line.size(); column++) {
                boolean amount = column == line.size() - 1;
                grid.add(amount ? Texts.bold(line.get(column)) : Texts.plain(line.get(column)), column, row);
            }
        }
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            var constraint = new ColumnConstraints();
            constraint.setHgrow(column == columns - 2 ? Priority.ALWAYS : Priority.NEVER);
            if (column == columns - 1) {
                constraint.setHalignment(javafx.geometry.HPos.RIGHT);
            }
            grid.getColumnConstraints().add(constraint);
        }
        return grid;
    }

    public static GridPane arithmetic(String... line) {
        return arithmetic(List.of(Arrays.asList(line)));
    }
}
