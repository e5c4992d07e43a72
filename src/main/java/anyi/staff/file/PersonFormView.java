// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.staff.Staff;
import anyi.staff.StaffDraft;
import anyi.term.Education;
import anyi.term.Sex;
import anyi.value.IdentityNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who somebody is; the number fills in sex and birth. */
final class PersonFormView {
    private final UUID id;
    private final long revision;
    private final Form form;
    private final Field<String> name;
    private final Field<String> idNumber;
    private final Field<String> idMissing;
    private final Field<Sex> sex;
    private final Field<LocalDate> birthOn;
    private final Field<Education> education;
    private final Field<String> ethnic;
    private final Field<String> political;
    private final Field<String> phone;
    private final Field<String> number;
    private final Field<String> hukou;
    private final Field<String> emergencyName;
    private final Field<String> emergencyPhone;
    private final Optional<Staff> known;

    PersonFormView(Desk desk, UUID id, Optional<Staff> known) {
        this.id = id;
        this.known = known;
        revision = known.map(Staff::revision).orElse(0L);
        form = new Form(desk.messages(), desk.clock());
        name = form.text("name", desk.t("staff.column.name")).required().id("staff-name");
        idNumber =
                form.text("idNumber", desk.t("staff.field.idNumber")).required().id("staff-id-number");
        idMissing =
                form.text("idMissingReason", desk.t("staff.field.idMissing")).id("staff-id-missing");
        sex = form.choice("sex", desk.t("staff.field.sex"), List.of(Sex.values()))
                .id("staff-sex");
        birthOn = form.date("birthOn", desk.t("staff.field.birth")).id("staff-birth");
        phone = form.text("phone", desk.t("staff.field.phone")).id("staff-phone");
        education = form.choice("education", desk.t("staff.field.education"), List.of(Education.values()))
                .id("staff-education");
        number = form.text("number", desk.t("staff.field.number")).id("staff-number");
        ethnic = form.text("ethnicGroup", desk.t("staff.field.ethnic")).id("staff-ethnic");
        political =
                form.text("politicalStatus", desk.t("staff.field.political")).id("staff-political");
        hukou = form.text("hukouAddress", desk.t("staff.field.hukou")).id("staff-hukou");
        emergencyName =
                form.text("emergencyName", desk.t("staff.field.emergency")).id("staff-emergency");
        emergencyPhone = form.text("emergencyPhone", desk.t("staff.field.emergencyPhone"))
                .id("staff-emergency-phone");
        form.row(name, idNumber);
        form.row(sex, birthOn, phone);
        if (known.isPresent()) {
            form.row(education, number, ethnic);
            form.row(political, hukou);
            form.row(emergencyName, emergencyPhone);
            form.row(idMissing);
        } else {
            form.row(education, idMissing);
        }
        known.ifPresent(this::fill);
        idNumber.value().addListener((value, before, now) -> readNumber(desk, now));
    }

    private void readNumber(Desk desk, @Nullable String typed) {
        IdentityNumber.read(typed == null ? "" : typed, desk.today()).good().ifPresent(read -> {
            sex.value().setValue(read.isMale() ? Sex.MALE : Sex.FEMALE);
            birthOn.value().setValue(read.birthOn());
            sex.info(desk.t("staff.form.fromNumber"));
            birthOn.info(desk.t("staff.form.fromNumber"));
        });
    }

    private void fill(Staff staff) {
        name.value().setValue(staff.name());
        staff.idNumber().ifPresent(idNumber.value()::setValue);
        staff.idMissingReason().ifPresent(idMissing.value()::setValue);
        staff.sex().ifPresent(sex.value()::setValue);
        staff.birthOn().ifPresent(birthOn.value()::setValue);
        staff.education().ifPresent(education.value()::setValue);
        staff.ethnicGroup().ifPresent(ethnic.value()::setValue);
        staff.politicalStatus().ifPresent(political.value()::setValue);
        staff.phone().ifPresent(phone.value()::setValue);
        staff.number().ifPresent(number.value()::setValue);
        staff.hukouAddress().ifPresent(hukou.value()::setValue);
        staff.emergencyName().ifPresent(emergencyName.value()::setValue);
        staff.emergencyPhone().ifPresent(emergencyPhone.value()::setValue);
    }

    UUID id() {
        return id;
    }

    Form form() {
        return form;
    }

    StaffDraft draft() {
        return new StaffDraft(
                id,
                revision,
                text(number),
                name.value().getValue(),
                sex.value().getValue(),
                birthOn.value().getValue(),
                idNumber.value().getValue(),
                text(idMissing),
                text(ethnic),
                education.value().getValue(),
                text(political),
                text(hukou),
                text(phone),
                text(emergencyName),
                text(emergencyPhone),
                known.flatMap(Staff::remark).orElse(null));
    }

    static @Nullable String text(Field<String> field) {
        String text = field.value().getValue();
        return text == null || text.isBlank() ? null : text.strip();
    }
}
