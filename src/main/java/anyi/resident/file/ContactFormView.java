// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.resident.contact.Contact;
import anyi.resident.contact.Contact.Roles;
import anyi.resident.contact.ContactDraft;
import java.util.Optional;
import java.util.UUID;

/** Somebody to be reached, and what for. */
final class ContactFormView {
    private final UUID resident;
    private final UUID id;
    private final long revision;
    private final Form form;
    private final Field<String> name;
    private final Field<String> relation;
    private final Field<String> phone;
    private final Field<String> address;
    private final Field<Boolean> guardian;
    private final Field<Boolean> payer;
    private final Field<Boolean> emergency;
    private final Field<Boolean> guarantor;
    private final Field<Boolean> agent;

    ContactFormView(Desk desk, UUID resident, UUID newId, Optional<Contact> known) {
        this.resident = resident;
        id = known.map(Contact::id).orElse(newId);
        revision = known.map(Contact::revision).orElse(0L);
        form = new Form(desk.messages(), desk.clock());
        name = form.text("name", desk.t("resident.field.name")).required().id("contact-name");
        relation = form.text("relation", desk.t("resident.field.relation")).id("contact-relation");
        phone = form.text("phone", desk.t("resident.field.phone")).id("contact-phone");
        address = form.text("address", desk.t("resident.field.address")).id("contact-address");
        Roles roles = known.map(Contact::roles).orElse(Roles.EMERGENCY);
        guardian = yes(desk.t("resident.role.guardian"), "contact-guardian", roles.guardian());
        emergency = yes(desk.t("resident.role.emergency"), "contact-emergency", roles.emergency());
        payer = yes(desk.t("resident.role.payer"), "contact-payer", roles.payer());
        guarantor = yes(desk.t("resident.role.guarantor"), "contact-guarantor", roles.guarantor());
        agent = yes(desk.t("resident.role.agent"), "contact-agent", roles.agent());
        form.row(name, relation);
        form.row(phone, address);
        form.row(guardian, emergency, payer);
        form.row(guarantor, agent);
        known.ifPresent(this::fill);
    }

    private Field<Boolean> yes(String title, String handle, boolean chosen) {
        Field<Boolean> field = form.yes(handle, "", title).id(handle);
        field.value().setValue(chosen);
        return field;
    }

    private void fill(Contact contact) {
        name.value().setValue(contact.name());
        contact.relation().ifPresent(relation.value()::setValue);
        contact.phone().ifPresent(phone.value()::setValue);
        contact.address().ifPresent(address.value()::setValue);
    }

    Form form() {
        return form;
    }

    ContactDraft draft() {
        var roles = new Roles(
                Boolean.TRUE.equals(guardian.value().getValue()),
                Boolean.TRUE.equals(payer.value().getValue()),
                Boolean.TRUE.equals(emergency.value().getValue()),
                Boolean.TRUE.equals(guarantor.value().getValue()),
                Boolean.TRUE.equals(agent.value().getValue()));
        return new ContactDraft(
                id,
                revision,
                resident,
                name.value().getValue(),
                relation.value().getValue(),
                phone.value().getValue(),
                address.value().getValue(),
                roles);
    }
}
