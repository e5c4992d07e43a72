// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.staff.Certificate;
import anyi.staff.CertificateDraft;
import anyi.staff.Employment;
import anyi.staff.EmploymentDraft;
import anyi.staff.StaffCommands.NewStaff;
import anyi.staff.StaffDeeds;
import anyi.staff.StaffDraft;
import anyi.staff.StaffResult;
import anyi.staff.training.Attendance;
import anyi.staff.training.SessionDraft;
import anyi.staff.training.TrainingResult;
import anyi.term.StaffPosition;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Writes what the forms of a staff member hold, in the background. */
final class FormsModel {
    private final Desk desk;
    private final StaffDeeds deeds;
    private final Runnable onSaved;

    FormsModel(Desk desk, StaffDeeds deeds, Runnable onSaved) {
        this.desk = desk;
        this.deeds = deeds;
        this.onSaved = onSaved;
    }

    UUID newId() {
        return deeds.ids().next();
    }

    void hire(NewStaff draft) {
        write(
                () -> deeds.staff().hire(draft),
                desk.t("staff.saved.hire", draft.person().tidyName()));
    }

    void change(StaffDraft draft) {
        write(() -> deeds.staff().change(draft), desk.t("staff.saved.change", draft.tidyName()));
    }

    void employ(EmploymentDraft draft, String name) {
        write(() -> deeds.staff().employ(draft), desk.t("staff.saved.hire", name));
    }

    void correct(EmploymentDraft draft, String name) {
        write(() -> deeds.staff().correct(draft), desk.t("staff.saved.change", name));
    }

    void leave(Employment employment, LocalDate leftOn, @Nullable String reason, String name) {
        write(() -> deeds.staff().leave(employment, leftOn, reason), desk.t("staff.saved.leave", name));
    }

    void move(UUID staffId, StaffPosition position, @Nullable String department, LocalDate from, String name) {
        write(
                () -> deeds.staff().move(staffId, position, department, from),
                desk.t("staff.saved.move", name, position));
    }

    void pay(UUID staffId, Money amount, LocalDate from, String name) {
        write(() -> deeds.staff().pay(staffId, amount, from), desk.t("staff.saved.pay", name));
    }

    void certificate(CertificateDraft draft, String name) {
        desk.background().run(() -> deeds.certificates().record(draft), revision -> {
            desk.dialogs().saved(desk.t("staff.saved.certificate", name), revision);
            onSaved.run();
        });
    }

    void takeBack(Certificate certificate, String name) {
        desk.background().run(() -> deeds.certificates().takeBack(certificate), revision -> {
            desk.dialogs().saved(desk.t("staff.saved.certificateTakenBack", name), revision);
            onSaved.run();
        });
    }

    void trainedElsewhere(SessionDraft draft, Attendance attendance, String name) {
        desk.background().run(() -> deeds.trainings().trainedElsewhere(draft, attendance), result -> {
            switch (result) {
                case TrainingResult.Written written -> {
                    desk.dialogs().saved(desk.t("staff.saved.training", name), written.revision());
                    onSaved.run();
                }
                case TrainingResult.DoesNotFit misfit ->
                    desk.dialogs()
                            .refused(desk.messages().t(misfit.problems().all().getFirst()));
            }
        });
    }

    private void write(Callable<StaffResult> work, String saved) {
        desk.background().run(work, result -> {
            switch (result) {
                case StaffResult.Written written -> {
                    desk.dialogs().saved(saved, written.revision());
                    onSaved.run();
                }
                case StaffResult.NumberKnown known ->
                    desk.dialogs().refused(desk.t("staff.refused.numberKnown", known.name()));
                case StaffResult.DoesNotFit misfit ->
                    desk.dialogs().refused(desk.messages().t(misfit.problem()));
            }
        });
    }
}
