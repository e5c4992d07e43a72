// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.resident.status.CareLevelDraft;
import anyi.resident.status.CareLevelPeriod;
import anyi.term.CareLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The care level from a day on. */
final class CareLevelFormView {
    private final UUID resident;
    private final UUID id;
    private final Form form;
    private final Field<CareLevel> level;
    private final Field<LocalDate> from;

    CareLevelFormView(Desk desk, UUID resident, UUID newId, Optional<CareLevelPeriod> known) {
        this.resident = resident;
        this.id = newId;
        form = new Form(desk.messages(), desk.clock());
        level = form.choice("level", desk.t("resident.field.careLevel"), List.of(CareLevel.values()))
                .required()
                .id("care-level");
        from = form.date("from", desk.t("resident.field.from")).required().id("care-level-from");
        form.row(level, from);
        known.ifPresent(period -> level.value().setValue(period.level()));
        from.value().setValue(desk.today());
    }

    Form form() {
        return form;
    }

    CareLevelDraft draft() {
        return new CareLevelDraft(
                id, resident, level.value().getValue(), from.value().getValue());
    }
}
