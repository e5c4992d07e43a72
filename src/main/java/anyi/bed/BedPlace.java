// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.term.RoomSex;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** Where a bed stands: from the building down to the room. */
public record BedPlace(Named building, Named floor, RoomPlace room) {
    public record Named(UUID id, String name) {}

    public record RoomPlace(UUID id, String number, RoomSex sex, Optional<BigDecimal> area) {}
}
