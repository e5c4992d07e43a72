// SPDX-License-Identifier: Apache-2.0
package anyi.resident.contact;

import static anyi.store.schema.Tables.CONTACT;
import static anyi.store.schema.Tables.RESIDENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import anyi.resident.contact.Contact.Roles;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Contacts in the order in which they are to be called. */
public final class ContactQueries {
    private final DSLContext db;

    public ContactQueries(DSLContext db) {
        this.db = db;
    }

    public List<Contact> of(UUID residentId) {
        return contacts(CONTACT.RESIDENT_ID.eq(residentId));
    }

    /** Of everybody, each person's in a row. */
    public List<Contact> all() {
        return contacts(DSL.noCondition());
    }

    private List<Contact> contacts(Condition which) {
        return db.select(
                        CONTACT.ID,
                        CONTACT.REVISION,
                        CONTACT.RESIDENT_ID,
                        CONTACT.NAME,
                        optional(CONTACT.RELATION),
                        optional(CONTACT.PHONE),
                        optional(CONTACT.ADDRESS),
                        row(CONTACT.GUARDIAN, CONTACT.PAYER, CONTACT.EMERGENCY, CONTACT.GUARANTOR, CONTACT.AGENT)
                                .mapping(Roles::new),
                        CONTACT.POSITION)
                .from(CONTACT)
                .where(which)
                .orderBy(CONTACT.RESIDENT_ID, CONTACT.POSITION, CONTACT.ID)
                .fetch(mapping(Contact::new));
    }

    /** For the purpose of an act. */
    String nameOf(UUID residentId) {
        return db.select(RESIDENT.NAME)
                .from(RESIDENT)
                .where(RESIDENT.ID.eq(residentId))
                .fetchOptional(RESIDENT.NAME)
                .orElse("");
    }

    private static <T> Field<Optional<T>> optional(Field<T> field) {
        return field.convertFrom(Optional::ofNullable);
    }
}
