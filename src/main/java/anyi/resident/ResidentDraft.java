// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import static anyi.resident.IdentityDraft.text;

import anyi.value.Problems;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person as typed, or as a row of a ledger has it.
 *
 * @param id made before saving, so that trying again is harmless
 * @param revision that was read before somebody typed; 0 = a new person
 */
public record ResidentDraft(UUID id, long revision, IdentityDraft identity, ParticularsDraft particulars) {

    public static ResidentDraft of(UUID id, IdentityDraft identity) {
        return new ResidentDraft(id, 0, identity, ParticularsDraft.NONE);
    }

    public static ResidentDraft of(Resident known) {
        return new ResidentDraft(
                known.id(),
                known.revision(),
                IdentityDraft.of(known.identity()),
                ParticularsDraft.of(known.particulars()));
    }

    public ResidentDraft with(ParticularsDraft more) {
        return new ResidentDraft(id, revision, identity, more);
    }

    public Problems check(LocalDate today) {
        return identity.check(today);
    }

    /** What a form shows beside what {@link #check} finds. */
    public Problems remarks(LocalDate today) {
        return identity.remarks(today);
    }

    /** A clean draft as a fact. */
    public Resident toResident(LocalDate today) {
        return new Resident(id, revision, identity.toIdentity(today), toParticulars());
    }

    private Particulars toParticulars() {
        return new Particulars(
                text(particulars.ethnicGroup()),
                Optional.ofNullable(particulars.maritalStatus()),
                Optional.ofNullable(particulars.education()),
                text(particulars.formerWork()),
                text(particulars.religion()),
                text(particulars.phone()),
                text(particulars.address()),
                text(particulars.diet()),
                text(particulars.bloodType()),
                text(particulars.allergies()),
                text(particulars.risks()),
                text(particulars.remark()));
    }
}
