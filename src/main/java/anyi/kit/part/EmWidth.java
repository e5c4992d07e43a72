// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** How wide a pane is in em, so that a bigger text size behaves like a smaller window. */
public final class EmWidth {
    private final Pane pane;
    private final Label ruler = new Label();

    public EmWidth(Pane pane) {
        this.pane = pane;
        ruler.setManaged(false);
        ruler.setVisible(false);
        pane.getChildren().add(ruler);
    }

    /** True while the pane is laid out and narrower than that. */
    public BooleanBinding below(double em) {
        return Bindings.createBooleanBinding(
                () -> pane.getWidth() > 0
                        && pane.getWidth() < em * ruler.getFont().getSize(),
                pane.widthProperty(),
                ruler.fontProperty());
    }

    /** Pixels of that many em at the present text size. */
    public double pixels(double em) {
        return em * ruler.getFont().getSize();
    }
}
