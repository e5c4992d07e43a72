// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import java.time.LocalDate;
import javafx.scene.Node;

/** A tab of the case file that a feature offers. */
public interface Section {
    /** Stable name, as in {@link Place.CaseFile#section()}. */
    String id();

    String title();

    Node content();

    /** Shows the person's facts as of a day, loaded in the background. */
    void show(LocalDate on);
}
