// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.assessment.AssessmentRow;
import anyi.bed.BedOccupant;
import anyi.bed.BedRow;
import anyi.resident.Resident;
import anyi.resident.contact.Contact;
import anyi.resident.status.CareLevelPeriod;
import anyi.resident.status.Disability;
import anyi.resident.status.EconomicStatus;
import anyi.resident.status.Hukou;
import anyi.stay.Stay;
import anyi.term.BedType;
import anyi.term.CareDependence;
import java.util.List;
import java.util.Optional;

/** Everything that a roster says about somebody in house on a day. */
public record RosterRow(
        AssessmentRow assessed, Resident resident, Optional<Stay> stay, Optional<BedRow> bed, Facts facts) {

    /** @param contact the guardian, else who is called first */
    public record Facts(
            List<EconomicStatus> economic,
            List<Disability> disabilities,
            Optional<Hukou> hukou,
            Optional<CareLevelPeriod> careLevel,
            Optional<Contact> contact) {}

    public String name() {
        return resident.name();
    }

    public Optional<CareDependence> level() {
        return assessed.last().flatMap(AssessmentRow.Last::level);
    }

    public Optional<BedType> bedType() {
        return bed.map(lain -> lain.type().type());
    }

    public Optional<BedOccupant.Away> away() {
        return bed.flatMap(BedRow::occupant).flatMap(BedOccupant::away);
    }

    public String room() {
        return bed.map(lain -> lain.place().room().number()).orElse("");
    }

    public String bedLabel() {
        return bed.map(BedRow::label).orElse("");
    }
}
