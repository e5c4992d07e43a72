// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import anyi.term.LeaveKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody is away from {@code leftOn} on and in house again on {@code backOn}. */
public record Leave(
        UUID id,
        long revision,
        UUID stayId,
        UUID residentId,
        LeaveKind kind,
        LocalDate leftOn,
        Optional<LocalDate> expectedBackOn,
        Optional<LocalDate> backOn,
        Optional<String> reason,
        Optional<String> destination,
        Escort escort,
        Optional<String> approvedBy,
        Optional<String> remark) {

    /** Who takes the resident along, 接领人. */
    public record Escort(Optional<String> name, Optional<String> relation, Optional<String> phone) {}

    /** Whether both are away at one time; who comes back in the morning may leave again on that day. */
    boolean overlaps(LocalDate otherLeftOn, Optional<LocalDate> otherBackOn) {
        return leftOn.equals(otherLeftOn)
                || backOn.map(otherLeftOn::isBefore).orElse(true)
                        && otherBackOn.map(leftOn::isBefore).orElse(true);
    }
}
