// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.term.BedService;
import anyi.term.BedState;
import anyi.term.BedType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A bed as it is on a day. */
public record BedRow(
        UUID id, Name name, BedPlace place, TypeOnDay type, ServiceOnDay service, Optional<BedOccupant> occupant) {

    /** @param label as people of the home say it; @param number within the room */
    public record Name(String label, String number, Optional<LocalDate> openedOn, Optional<String> remark) {}

    public record TypeOnDay(BedType type, LocalDate from, Optional<String> evidence) {}

    public record ServiceOnDay(BedService service, LocalDate from, Optional<LocalDate> to, Optional<String> reason) {}

    public String label() {
        return name.label();
    }

    /** One of six. A person in a bed is what one sees first, whatever the bed's service says. */
    public BedState state() {
        if (occupant.isPresent()) {
            return occupant.get().away().isPresent() ? BedState.ON_LEAVE : BedState.OCCUPIED;
        }
        return switch (service.service()) {
            case IN_SERVICE -> BedState.FREE;
            case RESERVED -> BedState.RESERVED;
            case OUT_OF_SERVICE -> BedState.OUT_OF_SERVICE;
            case CLOSED -> BedState.CLOSED;
        };
    }

    public boolean isNursing() {
        return type.type() == BedType.NURSING;
    }

    /** A reserved bed is in service, but not free. */
    public boolean isInService() {
        return service.service() == BedService.IN_SERVICE || service.service() == BedService.RESERVED;
    }
}
