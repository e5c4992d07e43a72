// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.resident.Identity;
import anyi.resident.IdentityDraft;
import anyi.resident.Particulars;
import anyi.resident.ParticularsDraft;
import anyi.resident.Resident;
import anyi.resident.ResidentDraft;
import anyi.term.Education;
import anyi.term.IdKind;
import anyi.term.MaritalStatus;
import anyi.term.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that is written about a person, in one form. */
final class ParticularsFormView {
    private final Resident known;
    private final Form form;
    private final Field<String> name;
    private final Field<String> formerName;
    private final Field<IdKind> idKind;
    private final Field<String> idNumber;
    private final Field<LocalDate> idExpiresOn;
    private final Field<String> idMissingReason;
    private final Field<Sex> sex;
    private final Field<LocalDate> birthOn;
    private final Field<String> ethnicGroup;
    private final Field<MaritalStatus> maritalStatus;
    private final Field<Education> education;
    private final Field<String> formerWork;
    private final Field<String> religion;
    private final Field<String> phone;
    private final Field<String> address;
    private final Field<String> diet;
    private final Field<String> bloodType;
    private final Field<String> allergies;
    private final Field<String> risks;
    private final Field<String> remark;

    ParticularsFormView(Desk desk, Resident known) {
        this.known = known;
        form = new Form(desk.messages(), desk.clock());
        name = text("name", desk.t("resident.field.name")).required();
        formerName = text("formerName", desk.t("resident.field.formerName"));
        idKind = form.choice("idKind", desk.t("resident.field.idKind"), List.of(IdKind.values()))
                .id("resident-idKind");
        idNumber = text("idNumber", desk.t("resident.field.idNumber"));
        idExpiresOn =
                form.date("idExpiresOn", desk.t("resident.field.idExpiresOn")).id("resident-idExpiresOn");
        idMissingReason = text("idMissingReason", desk.t("resident.field.idMissingReason"));
        sex = form.choice("sex", desk.t("resident.field.sex"), List.of(Sex.values()))
                .id("resident-sex");
        birthOn = form.date("birthOn", desk.t("resident.field.birthOn")).id("resident-birthOn");
        ethnicGroup = text("ethnicGroup", desk.t("resident.field.ethnicGroup"));
        maritalStatus = form.choice(
                        "maritalStatus", desk.t("resident.field.maritalStatus"), List.of(MaritalStatus.values()))
                .id("resident-maritalStatus");
        education = form.choice("education", desk.t("resident.field.education"), List.of(Education.values()))
                .id("resident-education");
        formerWork = text("formerWork", desk.t("resident.field.formerWork"));
        religion = text("religion", desk.t("resident.field.religion"));
        phone = text("phone", desk.t("resident.field.phone"));
        address = text("address", desk.t("resident.field.address"));
        diet = text("diet", desk.t("resident.field.diet"));
        bloodType = text("bloodType", desk.t("resident.field.bloodType"));
        allergies = text("allergies", desk.t("resident.field.allergies"));
        risks = text("risks", desk.t("resident.field.risks"));
        remark = form.area("remark", desk.t("resident.field.remark"), 3).id("resident-remark");
        layOut(desk);
        fill(known.identity());
        fill(known.particulars());
    }

    private Field<String> text(String field, String title) {
        return form.text(field, title).id("resident-" + field);
    }

    private void layOut(Desk desk) {
        form.heading(desk.t("resident.card.identity"));
        form.row(name, formerName);
        form.row(idKind, idNumber);
        form.row(idExpiresOn, idMissingReason);
        form.row(sex, birthOn);
        form.heading(desk.t("resident.card.person"));
        form.row(ethnicGroup, maritalStatus);
        form.row(education, formerWork);
        form.row(phone, address);
        form.row(religion, diet);
        form.heading(desk.t("resident.card.care"));
        form.row(bloodType, allergies);
        form.row(risks);
        form.row(remark);
    }

    private void fill(Identity identity) {
        name.value().setValue(identity.name());
        put(formerName, identity.formerName());
        idKind.value().setValue(identity.idKind());
        put(idNumber, identity.idNumber());
        put(idExpiresOn, identity.idExpiresOn());
        put(idMissingReason, identity.idMissingReason());
        put(sex, identity.sex());
        put(birthOn, identity.birthOn());
    }

    private void fill(Particulars particulars) {
        put(ethnicGroup, particulars.ethnicGroup());
        put(maritalStatus, particulars.maritalStatus());
        put(education, particulars.education());
        put(formerWork, particulars.formerWork());
        put(religion, particulars.religion());
        put(phone, particulars.phone());
        put(address, particulars.address());
        put(diet, particulars.diet());
        put(bloodType, particulars.bloodType());
        put(allergies, particulars.allergies());
        put(risks, particulars.risks());
        put(remark, particulars.remark());
    }

    private static <T> void put(Field<T> field, Optional<T> value) {
        value.ifPresent(field.value()::setValue);
    }

    Form form() {
        return form;
    }

    ResidentDraft draft() {
        var identity = new IdentityDraft(
                name.value().getValue(),
                formerName.value().getValue(),
                sex.value().getValue(),
                birthOn.value().getValue(),
                idKind.value().getValue(),
                idNumber.value().getValue(),
                idMissingReason.value().getValue(),
                idExpiresOn.value().getValue());
        var particulars = new ParticularsDraft(
                ethnicGroup.value().getValue(),
                maritalStatus.value().getValue(),
                education.value().getValue(),
                formerWork.value().getValue(),
                religion.value().getValue(),
                phone.value().getValue(),
                address.value().getValue(),
                diet.value().getValue(),
                bloodType.value().getValue(),
                allergies.value().getValue(),
                risks.value().getValue(),
                remark.value().getValue());
        return new ResidentDraft(known.id(), known.revision(), identity, particulars);
    }
}
