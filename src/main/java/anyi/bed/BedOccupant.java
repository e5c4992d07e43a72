// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.term.CareDependence;
import anyi.term.LeaveKind;
import anyi.term.Sex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who lies in a bed on a day. */
public record BedOccupant(
        Person person, UUID stay, LocalDate since, Optional<CareDependence> dependence, Optional<Away> away) {

    public record Person(
            UUID id, String name, Optional<Sex> sex, Optional<LocalDate> birthOn, Optional<String> idNumber) {}

    /** On leave while the bed is kept. */
    public record Away(UUID leave, LeaveKind kind, LocalDate leftOn) {}
}
