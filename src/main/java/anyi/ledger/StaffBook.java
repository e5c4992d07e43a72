// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.ledger.form.CertificateLedger;
import anyi.ledger.form.Frame;
import anyi.ledger.form.HoursLedger;
import anyi.ledger.form.OfficialLedger;
import anyi.ledger.form.SignInSheet;
import anyi.ledger.form.StaffRoster;
import anyi.ledger.form.TrainingLedger;
import anyi.staff.StaffQueries;
import anyi.staff.duty.DutyQueries;
import anyi.staff.training.SessionRow;
import anyi.staff.training.TrainingQueries;
import anyi.staff.training.TrainingSession;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** Fills the lists about staff and training with what the screens read. */
record StaffBook(DSLContext db) {
    OfficialLedger fill(Frame frame) {
        LocalDate on = frame.issue().on();
        return switch (frame.issue().ledger()) {
            case STAFF -> new StaffRoster(frame, new StaffQueries(db).files(), new DutyQueries(db).staffing(on));
            case CERTIFICATES ->
                new CertificateLedger(frame, new DutyQueries(db).inPost(on), new StaffQueries(db).certificates(on));
            case TRAININGS -> new TrainingLedger(frame, new TrainingQueries(db).sessions(on.withDayOfYear(1), on));
            case HOURS -> new HoursLedger(frame, new DutyQueries(db).inPost(on), new DutyQueries(db).requirements());
            default -> new SignInSheet(frame, classes(on));
        };
    }

    private List<SignInSheet.Class> classes(LocalDate on) {
        var trainings = new TrainingQueries(db);
        return trainings.sessions(on, on).stream()
                .map(SessionRow::session)
                .map(session -> new SignInSheet.Class(session, trainings.attendees(session)))
                .toList();
    }

    OfficialLedger signIn(UUID id, Frame frame) {
        var trainings = new TrainingQueries(db);
        TrainingSession session = trainings.session(id).orElseThrow();
        return new SignInSheet(frame, List.of(new SignInSheet.Class(session, trainings.attendees(session))));
    }

    LocalDate heldOn(UUID session) {
        return new TrainingQueries(db).session(session).orElseThrow().heldOn();
    }
}
