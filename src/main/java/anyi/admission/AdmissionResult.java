// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.resident.KnownPerson;
import anyi.stay.BedRefusal;
import java.time.LocalDate;
import java.util.UUID;

/** What came of an admission; all of it was written, or nothing. */
public sealed interface AdmissionResult {
    record Done(UUID residentId, long revision) implements AdmissionResult {}

    /** The number is that of somebody whose file is there. */
    record NumberKnown(KnownPerson person) implements AdmissionResult {}

    record InHouseAlready(LocalDate admittedOn) implements AdmissionResult {}

    record BedRefused(BedRefusal refusal) implements AdmissionResult {}

    /** The economic category does not fit those that the file has already. */
    record CategoryOverlaps(LocalDate from) implements AdmissionResult {}
}
