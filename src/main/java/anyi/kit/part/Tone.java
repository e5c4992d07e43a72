// SPDX-License-Identifier: Apache-2.0
package anyi.kit.part;

/** The meaning that a colour carries; an icon or a word always stands beside it. */
public enum Tone {
    NEUTRAL("neutral"),
    /** Can be done, is chosen, is informed about. */
    ACCENT("accent"),
    /** Valid, verified, free. */
    SUCCESS("success"),
    /** Due soon, away, draft, open. */
    WARNING("warning"),
    /** Lapsed, refused, a risk. */
    DANGER("danger");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    public String styleClass() {
        return styleClass;
    }
}
