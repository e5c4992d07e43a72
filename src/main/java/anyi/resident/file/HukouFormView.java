// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.resident.status.Hukou;
import anyi.resident.status.HukouDraft;
import anyi.term.HukouKind;
import anyi.text.Divisions;
import anyi.value.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hukou from a day on; the same first day corrects what is there. */
final class HukouFormView {
    private final UUID resident;
    private final UUID id;
    private final Form form;
    private final Field<String> divisionCode;
    private final Field<HukouKind> kind;
    private final Field<String> address;
    private final Field<LocalDate> from;

    HukouFormView(Desk desk, UUID resident, UUID newId, Optional<Hukou> known) {
        this.resident = resident;
        this.id = newId;
        form = new Form(desk.messages(), desk.clock());
        divisionCode =
                form.text("divisionCode", desk.t("resident.field.divisionCode")).id("hukou-division");
        kind = form.choice("kind", desk.t("resident.field.hukouKind"), List.of(HukouKind.values()))
                .id("hukou-kind");
        address = form.text("address", desk.t("resident.field.address")).id("hukou-address");
        from = form.date("from", desk.t("resident.field.from")).required().id("hukou-from");
        form.row(divisionCode, kind);
        form.row(address, from);
        divisionCode.value().addListener((value, before, now) -> name(now));
        known.flatMap(Hukou::divisionCode).ifPresent(divisionCode.value()::setValue);
        known.flatMap(Hukou::kind).ifPresent(kind.value()::setValue);
        known.flatMap(Hukou::address).ifPresent(address.value()::setValue);
        from.value().setValue(known.map(hukou -> hukou.period().from()).orElse(desk.today()));
    }

    private void name(@Nullable String typed) {
        if (typed != null) {
            DivisionCode.read(typed)
                    .good()
                    .map(Divisions::name)
                    .filter(place -> !place.isEmpty())
                    .ifPresent(divisionCode::ok);
        }
    }

    Form form() {
        return form;
    }

    /** Whoever fills in the form has looked: what comes from it is verified. */
    HukouDraft draft() {
        return new HukouDraft(
                id,
                0,
                resident,
                divisionCode.value().getValue(),
                kind.value().getValue(),
                address.value().getValue(),
                true,
                from.value().getValue());
    }
}
