// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import java.time.LocalDate;
import java.util.UUID;

/** What came of an admission. */
public sealed interface Admitting permits Admitting.Admitted, Admitting.AlreadyInHouse, BedRefusal {

    record Admitted(UUID stayId, long revision) implements Admitting {}

    /** Another stay of the resident has days of this one. */
    record AlreadyInHouse(LocalDate admittedOn) implements Admitting, Reopening {}
}
