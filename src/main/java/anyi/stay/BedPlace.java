// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.stay.BedRefusal.BedNotInService;
import anyi.stay.BedRefusal.RoomSexDiffers;
import anyi.term.BedService;
import anyi.term.RoomSex;
import anyi.term.Sex;
import anyi.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A bed as far as a stay has to know it.
 *
 * @param notInService when nobody may lie in it; a bed of which nothing is said is in service
 */
public record BedPlace(UUID id, String label, RoomSex roomSex, List<Closure> notInService) {

    /** A time in which a bed is reserved, out of service or closed. */
    public record Closure(BedService service, Period period) {}

    /** Why the bed cannot be used in these days, whoever would lie in it. */
    Optional<BedRefusal> refusal(Period period) {
        return notInService.stream()
                .filter(closure -> closure.period().overlaps(period))
                .findFirst()
                .map(closure -> new BedNotInService(
                        label, closure.service(), closure.period().from()));
    }

    /** Why somebody of that sex cannot lie in its room; an unknown sex fits everywhere. */
    Optional<BedRefusal> refusal(Optional<Sex> sex) {
        return roomSex.takes(sex) ? Optional.empty() : Optional.of(new RoomSexDiffers(label, roomSex));
    }
}
