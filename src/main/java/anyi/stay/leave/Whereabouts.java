// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a leave of one resident has to fit: the stays, and the leaves there already are. */
public record Whereabouts(List<InHouse> stays, List<Leave> leaves) {
    public static final Whereabouts UNKNOWN = new Whereabouts(List.of(), List.of());

    /** @param dischargedOn the first day not in house */
    public record InHouse(UUID stayId, LocalDate admittedOn, Optional<LocalDate> dischargedOn) {

        boolean covers(LocalDate leftOn, Optional<LocalDate> backOn) {
            return !leftOn.isBefore(admittedOn)
                    && dischargedOn
                            .map(end -> leftOn.isBefore(end)
                                    && backOn.map(day -> !day.isAfter(end)).orElse(true))
                            .orElse(true);
        }
    }

    /** The stay that a leave of these days belongs to. */
    Optional<InHouse> stayOf(LocalDate leftOn, Optional<LocalDate> backOn) {
        return stays.stream().filter(stay -> stay.covers(leftOn, backOn)).findFirst();
    }

    /** Another leave that has days of this one. */
    Optional<Leave> conflict(UUID leaveId, LocalDate leftOn, Optional<LocalDate> backOn) {
        return leaves.stream()
                .filter(other -> !other.id().equals(leaveId))
                .filter(other -> other.overlaps(leftOn, backOn))
                .findFirst();
    }

    /** Leaves that lie outside every stay, or share days with another. */
    public List<Leave> misplaced() {
        return leaves.stream()
                .filter(leave -> stayOf(leave.leftOn(), leave.backOn()).isEmpty()
                        || conflict(leave.id(), leave.leftOn(), leave.backOn()).isPresent())
                .toList();
    }

    Whereabouts with(Leave leave) {
        return new Whereabouts(
                stays, Stream.concat(leaves.stream(), Stream.of(leave)).toList());
    }

    /** The leave from which the resident is not back yet. */
    public Optional<Leave> open() {
        return leaves.stream().filter(leave -> leave.backOn().isEmpty()).findFirst();
    }
}
