// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.assessment.AssessmentCommands;
import anyi.bed.BedCommands;
import anyi.resident.ResidentCommands;
import anyi.resident.contact.ContactCommands;
import anyi.resident.status.DisabilityCommands;
import anyi.resident.status.EconomicCommands;
import anyi.resident.status.SuccessionCommands;
import anyi.staff.StaffDeeds;
import anyi.stay.StayCommands;
import anyi.stay.leave.LeaveCommands;
import anyi.subsidy.received.ReceivedCommands;

/** The features through which an import writes: each table is written by its owner only. */
public record Owners(
        BedCommands beds,
        OfPerson person,
        StayCommands stays,
        LeaveCommands leaves,
        AssessmentCommands assessments,
        ReceivedCommands received,
        StaffDeeds staff) {
    public record OfPerson(
            ResidentCommands residents,
            ContactCommands contacts,
            EconomicCommands economic,
            DisabilityCommands disabilities,
            SuccessionCommands successions) {}
}
