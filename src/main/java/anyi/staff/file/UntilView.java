// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.part.Badge;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import java.time.LocalDate;

/** The last day of a certificate: over, within the next sixty days, or later. */
final class UntilView {
    private static final int SOON = 60;

    private UntilView() {}

    static Badge of(LocalDate until, LocalDate today, String words) {
        if (until.isBefore(today)) {
            return new Badge(Tone.DANGER, Icon.ERROR, words);
        }
        return until.isAfter(today.plusDays(SOON))
                ? new Badge(Tone.SUCCESS, Icon.CHECK, words)
                : new Badge(Tone.WARNING, Icon.DUE, words);
    }
}
