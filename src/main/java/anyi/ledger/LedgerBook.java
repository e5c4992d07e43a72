// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.assessment.AssessmentQueries;
import anyi.assessment.scale.AssessmentRules;
import anyi.bed.BedQueries;
import anyi.ledger.form.AssessmentLedger;
import anyi.ledger.form.BedLedger;
import anyi.ledger.form.Frame;
import anyi.ledger.form.InHouse;
import anyi.ledger.form.Issue;
import anyi.ledger.form.LeaveRegister;
import anyi.ledger.form.NursingBedTable;
import anyi.ledger.form.OfficialLedger;
import anyi.ledger.form.ResidentRoster;
import anyi.stay.StayQueries;
import anyi.stay.leave.Leave;
import anyi.stay.leave.LeaveQueries;
import anyi.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Fills lists with what the screens read.
 *
 * @param words Chinese
 */
record LedgerBook(DSLContext db, Messages words) {
    OfficialLedger fill(Issue issue) {
        var frame = new Frame(new LedgerQueries(db).home(issue.on()), issue, words);
        return switch (issue.ledger()) {
            case RESIDENTS ->
                new ResidentRoster(frame, InHouse.on(db, issue.on()).rows());
            case BEDS -> new BedLedger(frame, new BedQueries(db).on(issue.on()));
            case NURSING_BEDS -> nursingBeds(frame);
            case ASSESSMENTS -> assessments(frame);
            case LEAVES -> leaves(frame);
            case PAYMENTS -> new PaymentBook(db, issue.month()).fill(frame);
            case STAFF, CERTIFICATES, TRAININGS, HOURS, SIGN_IN -> new StaffBook(db).fill(frame);
        };
    }

    private OfficialLedger nursingBeds(Frame frame) {
        LocalDate on = frame.issue().on();
        LocalDate before = frame.issue().month().atDay(1).minusDays(1);
        var beds = new BedQueries(db);
        return new NursingBedTable(
                frame, beds.on(before), beds.on(on), beds.share(on), new StayQueries(db).countInHouse(on));
    }

    private OfficialLedger assessments(Frame frame) {
        var queries = new AssessmentQueries(db);
        LocalDate on = frame.issue().on();
        return new AssessmentLedger(frame, queries.ledger(on), queries.inHouse(on), AssessmentRules.STANDARD);
    }

    private OfficialLedger leaves(Frame frame) {
        var queries = new LeaveQueries(db);
        Map<UUID, Leave> complete = queries.all().stream().collect(Collectors.toMap(Leave::id, Function.identity()));
        List<LeaveRegister.Entry> entries = queries.ofMonth(frame.issue().month()).stream()
                .flatMap(row ->
                        Optional.ofNullable(complete.get(row.id()))
                                .map(leave -> new LeaveRegister.Entry(row, leave))
                                .stream())
                .toList();
        return new LeaveRegister(frame, entries);
    }
}
