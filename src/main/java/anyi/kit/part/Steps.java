// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The steps of a wizard in one line: done ones ticked, the present one blue. */
public final class Steps extends HBox {
    private final List<String> titles;

    public Steps(List<String> titles, int present) {
        this.titles = List.copyOf(titles);
        getStyleClass().add("steps");
        show(present);
    }

    public void show(int present) {
        getChildren().clear();
        for (int i = 0; i < titles.size(); i++) {
            if (i > 0) {
                var line = new Region();
                line.getStyleClass().add("step-line");
                HBox.setHgrow(line, Priority.ALWAYS);
                getChildren().add(line);
            }
            getChildren().add(disc(i, present));
            Label title = i == present ? Texts.bold(titles.get(i)) : Texts.muted(titles.get(i));
            title.getStyleClass().add("step-title");
            getChildren().add(title);
        }
    }

    private static Label disc(int step, int present) {
        var disc = new Label();
        disc.getStyleClass().addAll("step-disc", step < present ? "done" : step == present ? "present" : "to-come");
        disc.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        if (step < present) {
            disc.setGraphic(Icon.CHECK.node());
        } else {
            disc.setText(Integer.toString(step + 1));
        }
        return disc;
    }
}
