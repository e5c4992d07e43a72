// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.term.IncidentHarm;
import anyi.term.IncidentKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 意外: what happened to a resident and what was done.
 *
 * @param at {@code hh:mm} where it is known
 * @param told who of the family heard of it, and when
 */
public record Incident(
        UUID id,
        long revision,
        UUID resident,
        IncidentKind kind,
        LocalDate on,
        Optional<String> at,
        Optional<String> place,
        String whatHappened,
        String whatWasDone,
        IncidentHarm harm,
        Optional<String> foundBy,
        Told told) {

    /** Who was told, and when. */
    public record Told(Optional<String> to, Optional<LocalDate> on) {
        public static final Told NOBODY = new Told(Optional.empty(), Optional.empty());
    }
}
