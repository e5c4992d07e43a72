// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import anyi.term.ClaimState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A step that was done.
 *
 * @param state the state that it led to
 * @param effectiveOn from which day it counts, where that is not the day on which it was done
 * @param takenBack who took it back, when and why; the step stays on record
 */
public record ClaimStep(
        UUID id,
        int number,
        ClaimState state,
        LocalDate doneOn,
        String doneBy,
        Optional<String> reason,
        Optional<LocalDate> effectiveOn,
        Optional<TakenBack> takenBack) {
    public record TakenBack(LocalDate on, String by, String reason) {}

    public boolean holds() {
        return takenBack.isEmpty();
    }
}
