// SPDX-License-Identifier: Apache-2.0
package anyi.resident.contact;

import static anyi.store.schema.Tables.CONTACT;

import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.ContactRecord;
import anyi.text.Messages;
import anyi.value.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;

/** Writes contacts. The answer of a single entry is the act's revision; nothing = somebody else was faster. */
@Needs(Right.RESIDENTS)
public final class ContactCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;

    public ContactCommands(Store store, Session session, Messages purposes) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
    }

    /** A new contact comes last; one that was read before is changed. */
    public OptionalLong record(ContactDraft draft) {
        String purpose = purposes.t("resident.purpose.contact", nameOf(draft.residentId()));
        return store.write(session.actor(), purpose, tx -> record(tx, draft));
    }

    public OptionalLong record(Tx tx, ContactDraft draft) {
        if (draft.revision() == 0) {
            int last = new ContactQueries(tx.db()).of(draft.residentId()).size();
            tx.insert(row(draft, last));
            return OptionalLong.of(tx.revision());
        }
        ContactRecord row = tx.row(CONTACT, draft.id());
        if (row.getRevision() != draft.revision()) {
            return OptionalLong.empty();
        }
        fill(row, draft);
        tx.update(row);
        return OptionalLong.of(tx.revision());
    }

    public OptionalLong remove(Contact contact) {
        String purpose = purposes.t("resident.purpose.contactRemove", nameOf(contact.residentId()), contact.name());
        return store.write(session.actor(), purpose, tx -> {
            ContactRecord row = tx.row(CONTACT, contact.id());
            if (row.getRevision() != contact.revision()) {
                return OptionalLong.empty();
            }
            tx.delete(row);
            return OptionalLong.of(tx.revision());
        });
    }

    /** Contacts of persons who have none yet, in their order. */
    public void takeIn(Tx tx, List<ContactDraft> drafts) {
        var rows = new ArrayList<ContactRecord>();
        drafts.forEach(draft -> rows.add(row(draft, rows.size())));
        tx.insertAll(rows);
    }

    private static ContactRecord row(ContactDraft draft, int position) {
        var row = new ContactRecord();
        row.setId(draft.id());
        row.setResidentId(draft.residentId());
        row.setPosition(position);
        fill(row, draft);
        return row;
    }

    private static void fill(ContactRecord row, ContactDraft draft) {
        row.setName(PersonName.tidy(Objects.requireNonNull(draft.name())));
        row.setRelation(draft.relation());
        row.setPhone(draft.phone());
        row.setAddress(draft.address());
        row.setGuardian(draft.roles().guardian());
        row.setPayer(draft.roles().payer());
        row.setEmergency(draft.roles().emergency());
        row.setGuarantor(draft.roles().guarantor());
        row.setAgent(draft.roles().agent());
    }

    private String nameOf(UUID residentId) {
        return new ContactQueries(store.read()).nameOf(residentId);
    }
}
