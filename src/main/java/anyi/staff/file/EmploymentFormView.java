// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.staff.Employment;
import anyi.staff.EmploymentDraft;
import anyi.term.EmploymentKind;
import anyi.term.StaffPosition;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Since when, as what and for what wage; of a known employment its dates and contract only. */
final class EmploymentFormView {
    private final UUID staffId;
    private final UUID id;
    private final Optional<Employment> known;
    private final Field<StaffPosition> position;
    private final Field<String> department;
    private final Field<Money> wage;
    private final Field<LocalDate> hiredOn;
    private final Field<LocalDate> leftOn;
    private final Field<EmploymentKind> kind;
    private final Field<LocalDate> contractFrom;
    private final Field<LocalDate> contractTo;
    private final Field<Boolean> insured;

    EmploymentFormView(Desk desk, Form form, UUID staffId, UUID id, Optional<Employment> known) {
        this.staffId = staffId;
        this.id = id;
        this.known = known;
        if (known.isEmpty()) {
            position = form.choice("position", desk.t("staff.column.position"), List.of(StaffPosition.values()))
                    .required()
                    .id("staff-position");
            department =
                    form.text("department", desk.t("staff.field.department")).id("staff-department");
            wage = form.money("wage", desk.t("staff.field.wage")).id("staff-wage");
            form.row(position, department, wage);
        } else {
            var aside = new Form(desk.messages(), desk.clock());
            position = aside.choice("position", "", List.of(StaffPosition.values()));
            department = aside.text("department", "");
            wage = aside.money("wage", "");
        }
        hiredOn = form.date("hiredOn", desk.t("staff.field.hiredOn")).required().id("staff-hired");
        leftOn = form.date("leftOn", desk.t("staff.field.leftOn")).id("staff-left");
        kind = form.choice("kind", desk.t("staff.field.employment"), List.of(EmploymentKind.values()))
                .id("staff-employment");
        contractFrom =
                form.date("contractFrom", desk.t("staff.field.contractFrom")).id("staff-contract-from");
        contractTo = form.date("contractTo", desk.t("staff.field.contractTo")).id("staff-contract-to");
        insured = form.yes("socialInsured", desk.t("staff.field.insured"), desk.t("staff.field.insured.yes"))
                .id("staff-insured");
        if (known.isPresent()) {
            form.row(hiredOn, leftOn, kind);
        } else {
            form.row(hiredOn, kind);
        }
        form.row(contractFrom, contractTo, insured);
        if (known.isEmpty()) {
            hiredOn.value().setValue(desk.today());
        }
        known.ifPresent(this::fill);
    }

    private void fill(Employment employment) {
        hiredOn.value().setValue(employment.hiredOn());
        employment.leftOn().ifPresent(leftOn.value()::setValue);
        employment.kind().ifPresent(kind.value()::setValue);
        employment.contractFrom().ifPresent(contractFrom.value()::setValue);
        employment.contractTo().ifPresent(contractTo.value()::setValue);
        employment.socialInsured().ifPresent(insured.value()::setValue);
    }

    /** A day that only the month of was known is known once somebody writes another. */
    private boolean dayIsKnown() {
        return known.map(employment -> employment.hiredDayKnown()
                        || !employment.hiredOn().equals(hiredOn.value().getValue()))
                .orElse(true);
    }

    EmploymentDraft draft() {
        return new EmploymentDraft(
                id,
                known.map(Employment::revision).orElse(0L),
                staffId,
                hiredOn.value().getValue(),
                dayIsKnown(),
                leftOn.value().getValue(),
                kind.value().getValue(),
                contractFrom.value().getValue(),
                contractTo.value().getValue(),
                insured.value().getValue(),
                known.flatMap(Employment::leavingReason).orElse(null),
                new EmploymentDraft.Start(
                        position.value().getValue(),
                        PersonFormView.text(department),
                        wage.value().getValue()));
    }
}
