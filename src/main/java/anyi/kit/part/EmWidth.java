// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** How wide a pane is in em, so that a bigger text size behaves like a smaller window. */
public final class EmWidth {
    private final Pane pane;
    private final Label ruler = new Label();
    /** What is bound lives as long as the pane, also where nobody else keeps it. */
    private final List<BooleanBinding> kept = new ArrayList<>();

    private final DoubleProperty em = new SimpleDoubleProperty(ruler.getFont().getSize());

    public EmWidth(Pane pane) {
        this.pane = pane;
        pane.setMinWidth(0); // else what has not folded yet would keep it too wide to fold
        ruler.setManaged(false);
        ruler.setVisible(false);
        pane.getChildren().add(ruler);
        // a font changes while styles are applied, when nobody may rearrange what is being styled
        ruler.fontProperty().addListener((font, before, now) -> {
            if (pane.getWidth() > 0) {
                Platform.runLater(() -> em.set(ruler.getFont().getSize()));
            } else {
                em.set(now.getSize());
            }
        });
    }

    /** True while the pane is laid out and narrower than that. */
    public BooleanBinding below(double width) {
        var below = Bindings.createBooleanBinding(
                () -> pane.getWidth() > 0 && pane.getWidth() < width * em.get(), pane.widthProperty(), em);
        kept.add(below);
        return below;
    }

    /** Pixels of that many em, following the text size: for columns, whose widths are pixels. */
    public DoubleBinding following(double width) {
        return em.multiply(width);
    }

    /** Pixels of that many em at the present text size. */
    public double pixels(double width) {
        return width * ruler.getFont().getSize();
    }
}
