// SPDX-License-Identifier: Apache-2.0
package anyi.admission;

import anyi.admission.AdmissionResult.BedRefused;
import anyi.admission.AdmissionResult.CategoryOverlaps;
import anyi.admission.AdmissionResult.Done;
import anyi.admission.AdmissionResult.InHouseAlready;
import anyi.admission.AdmissionResult.NumberKnown;
import anyi.kit.Session;
import anyi.resident.Registering;
import anyi.resident.ResidentCommands;
import anyi.resident.contact.ContactCommands;
import anyi.resident.status.EconomicCommands;
import anyi.resident.status.Recording.Overlaps;
import anyi.resident.status.SuccessionCommands;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.stay.Admitting.Admitted;
import anyi.stay.Admitting.AlreadyInHouse;
import anyi.stay.BedRefusal;
import anyi.stay.StayCommands;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.text.Messages;

/** Writes an admission in one act: person, contact, category, registration, stay and bed. */
@Needs({Right.STAYS, Right.RESIDENTS})
public final class AdmissionCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;
    private final Parts parts;

    /** The commands of which an admission is made. */
    public record Parts(
            ResidentCommands residents,
            ContactCommands contacts,
            EconomicCommands economics,
            SuccessionCommands successions,
            StayCommands stays) {}

    /** @param purposes the Chinese words: purposes are data of the log */
    public AdmissionCommands(Store store, Session session, Messages purposes, Parts parts) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
        this.parts = parts;
    }

    public AdmissionResult admit(AdmissionDraft draft) {
        String name = draft.resident().identity().name();
        String purpose = purposes.t("admission.purpose", name == null ? "" : name.strip());
        try {
            return store.write(session.actor(), purpose, tx -> write(tx, draft));
        } catch (GivenUp refused) {
            return refused.result();
        }
    }

    private AdmissionResult write(Tx tx, AdmissionDraft draft) {
        if (!draft.known()
                && parts.residents().register(tx, draft.resident()) instanceof Registering.NumberKnown taken) {
            throw new GivenUp(new NumberKnown(taken.person()));
        }
        draft.contact().ifPresent(contact -> parts.contacts().record(tx, contact));
        draft.economic().ifPresent(status -> {
            if (parts.economics().change(tx, status) instanceof Overlaps overlap) {
                throw new GivenUp(new CategoryOverlaps(overlap.period().from()));
            }
        });
        draft.hukou().ifPresent(hukou -> parts.successions().changeHukou(tx, hukou));
        return switch (parts.stays().admit(tx, draft.stay())) {
            case Admitted done -> new Done(draft.stay().residentId(), done.revision());
            case AlreadyInHouse other -> throw new GivenUp(new InHouseAlready(other.admittedOn()));
            case BedRefusal refusal -> throw new GivenUp(new BedRefused(refusal));
        };
    }

    /** Takes back what the act had written before it met a refusal. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient AdmissionResult result;

        GivenUp(AdmissionResult result) {
            super(null, null, false, false);
            this.result = result;
        }

        AdmissionResult result() {
            return result;
        }
    }
}
