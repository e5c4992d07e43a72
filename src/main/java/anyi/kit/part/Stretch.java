// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;

/** A button gives its graphic the size it prefers; here the graphic prefers the button's width. */
final class Stretch {
    private static final double EDGES = 4;

    private Stretch() {}

    /** Before the first layout there is no width yet: then the graphic's own one counts, not nothing. */
    static void across(Region graphic, Region button) {
        graphic.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> button.getWidth() > EDGES ? button.getWidth() - EDGES : Region.USE_COMPUTED_SIZE,
                        button.widthProperty()));
    }
}
