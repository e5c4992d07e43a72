// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The steps of a wizard in one line: done ones ticked, the present one blue. Where there is no room for all, the present
 * one and how many there are.
 */
public final class Steps extends HBox {
    /** A step without its title: disc, line and gaps, in em. */
    private static final double AROUND = 5;

    private final List<String> titles;
    private final EmWidth em;
    private int present;
    private boolean folded;

    public Steps(List<String> titles, int present) {
        this.titles = List.copyOf(titles);
        getStyleClass().add("steps");
        setMinWidth(0);
        em = new EmWidth(this);
        double letters = titles.stream().mapToDouble(Texts::ems).sum();
        em.below(letters + titles.size() * AROUND).subscribe(narrow -> {
            folded = narrow;
            show(this.present);
        });
        show(present);
    }

    /** @param step their number when all are done, -1 when none is */
    public void show(int step) {
        present = step;
        getChildren().removeIf(Node::isManaged);
        if (folded) {
            int shown = Math.clamp(step, 0, titles.size() - 1);
            getChildren().add(disc(shown, step));
            getChildren().add(title(Texts.bold(titles.get(shown))));
            getChildren().add(title(Texts.muted((shown + 1) + " / " + titles.size())));
            return;
        }
        for (int i = 0; i < titles.size(); i++) {
            if (i > 0) {
                var line = new Region();
                line.getStyleClass().add("step-line");
                HBox.setHgrow(line, Priority.ALWAYS);
                getChildren().add(line);
            }
            getChildren().add(disc(i, present));
            getChildren().add(title(i == present ? Texts.bold(titles.get(i)) : Texts.muted(titles.get(i))));
        }
    }

    private static Label title(Label title) {
        title.getStyleClass().add("step-title");
        return title;
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
