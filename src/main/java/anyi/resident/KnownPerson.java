// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody whose file is there already and who may be the person that is being entered.
 *
 * @param admittedOn of the newest stay
 * @param dischargedOn of the newest stay; nothing = in house, or never admitted
 */
public record KnownPerson(
        UUID id,
        String name,
        Optional<String> formerName,
        Optional<String> idNumber,
        Optional<LocalDate> birthOn,
        Optional<LocalDate> admittedOn,
        Optional<LocalDate> dischargedOn) {

    public boolean isInHouse() {
        return admittedOn.isPresent() && dischargedOn.isEmpty();
    }
}
