// SPDX-License-Identifier: Apache-2.0
package anyi.settings;

import anyi.store.OpenHome;
import anyi.text.Messages.Language;

/** What the settings ask of the program around them; the wiring fills it. */
public interface Program {
    Language language();

    boolean dark();

    /** In percent. */
    int textSize();

    /** Shows everything anew. */
    void show(Language language, boolean dark, int textSize);

    /** Asks for a day, and shows the home as it was known then. */
    void lookBack();

    /** The home was taken back to a backup: goes on with what it was. */
    void restored(OpenHome home);
}
