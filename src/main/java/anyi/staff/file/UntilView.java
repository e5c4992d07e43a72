// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.part.Badge;
import anyi.kit.part.Icon;
import anyi.kit.part.Tone;
import anyi.staff.Certificate;
import java.time.LocalDate;

/** The last day of a certificate: over, within the next sixty days, or later. */
final class UntilView {
    private UntilView() {}

    static Badge of(LocalDate until, LocalDate today, String words) {
        if (until.isBefore(today)) {
            return new Badge(Tone.DANGER, Icon.ERROR, words);
        }
        return until.isAfter(today.plusDays(Certificate.SOON_DAYS))
                ? new Badge(Tone.SUCCESS, Icon.CHECK, words)
                : new Badge(Tone.WARNING, Icon.DUE, words);
    }
}
