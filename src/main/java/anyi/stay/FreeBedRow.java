// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.term.BedType;
import anyi.term.RoomSex;
import anyi.term.Sex;
import java.util.Optional;
import java.util.UUID;

/** A bed that somebody can be laid in. */
public record FreeBedRow(
        UUID bedId,
        String label,
        String building,
        String floor,
        String roomNumber,
        RoomSex roomSex,
        Optional<BedType> bedType) {

    /** Whether the room takes somebody of that sex; an unknown sex fits everywhere. */
    public boolean fits(Optional<Sex> sex) {
        return roomSex.takes(sex);
    }
}
