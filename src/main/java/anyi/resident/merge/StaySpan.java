// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * A stay of a file.
 *
 * @param dayKnown whether the day of the admission was said, or its month alone
 * @param dischargedOn the first day not in house
 */
public record StaySpan(
        UUID id, LocalDate admittedOn, boolean dayKnown, Optional<LocalDate> dischargedOn, boolean died) {

    /** Admitted and discharged on the same days: one stay that was entered twice. */
    boolean isSameAs(StaySpan other) {
        boolean began = admittedOn.equals(other.admittedOn)
                || dayKnown != other.dayKnown && YearMonth.from(admittedOn).equals(YearMonth.from(other.admittedOn));
        return began && dischargedOn.equals(other.dischargedOn);
    }

    boolean overlaps(StaySpan other) {
        return begins().isBefore(other.ends()) && other.begins().isBefore(ends());
    }

    /** Somebody who has died does not come again. */
    boolean isAfterDeath(StaySpan other) {
        return other.died && ends().isAfter(other.ends());
    }

    private LocalDate begins() {
        return admittedOn;
    }

    private LocalDate ends() {
        return dischargedOn.orElse(LocalDate.MAX);
    }
}
