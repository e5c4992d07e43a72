// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.kit.Section;
import java.util.List;
import java.util.UUID;
import javafx.scene.layout.Pane;

/** The tabs that features offer, in their order; filled in by the wiring. */
public interface CaseSections {
    /** @param afterwards once a tab has written something, so that the rest of the file follows */
    List<Section> of(UUID resident, Runnable afterwards);

    /** Shows the photo of a person in the square, where there is one. */
    void portrait(UUID resident, Pane square);
}
