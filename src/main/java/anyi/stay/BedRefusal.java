// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.term.BedService;
import anyi.term.RoomSex;
import anyi.value.Problem;
import java.time.LocalDate;

/** Why somebody cannot lie in a bed. */
public sealed interface BedRefusal extends Admitting, Moving, Reopening {

    /** The sentence, for the field in which the bed was chosen. */
    Problem problem();

    record BedTaken(String label, String residentName, LocalDate from) implements BedRefusal {
        @Override
        public Problem problem() {
            return Problem.refuse("bed", "stay.problem.bedTaken", label, residentName, from);
        }
    }

    record BedNotInService(String label, BedService service, LocalDate from) implements BedRefusal {
        @Override
        public Problem problem() {
            return Problem.refuse("bed", "stay.problem.bedNotInService", label, service, from);
        }
    }

    record RoomSexDiffers(String label, RoomSex roomSex) implements BedRefusal {
        @Override
        public Problem problem() {
            return Problem.refuse("bed", "stay.problem.roomSexDiffers", label, roomSex);
        }
    }

    /** The resident already lies in another bed on one of the days. */
    record LiesElsewhere(String label, LocalDate from) implements BedRefusal {
        @Override
        public Problem problem() {
            return Problem.refuse("bed", "stay.problem.liesElsewhere", label, from);
        }
    }

    /** A leave would lie before the stay. */
    record LeaveBefore(LocalDate leftOn) implements BedRefusal {
        @Override
        public Problem problem() {
            return Problem.refuse("admittedOn", "stay.problem.leaveBefore", leftOn);
        }
    }

    /** There is no such bed (any more). */
    record BedUnknown() implements BedRefusal {
        @Override
        public Problem problem() {
            return Problem.refuse("bed", "stay.problem.bedUnknown");
        }
    }
}
