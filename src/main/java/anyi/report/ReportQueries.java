// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.bed.BedQueries;
import anyi.ledger.form.InHouse;
import anyi.report.figure.BedFacts;
import anyi.report.figure.Facts;
import anyi.report.figure.Figures;
import anyi.report.figure.MoneyFacts;
import anyi.report.figure.MovementFacts;
import anyi.report.figure.PeopleFacts;
import anyi.report.figure.StaffFacts;
import anyi.resident.Resident;
import anyi.resident.ResidentQueries;
import anyi.staff.StaffQueries;
import anyi.staff.training.TrainingQueries;
import anyi.stay.StayQueries;
import anyi.stay.leave.LeaveQueries;
import anyi.stay.movement.MovementQueries;
import anyi.subsidy.run.RunQueries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads the facts of a day by the queries of the screens; has no statement of its own for a figure. */
public final class ReportQueries {
    private static final UUID NOBODY = new UUID(0, 0);

    private final DSLContext db;

    public ReportQueries(DSLContext db) {
        this.db = db;
    }

    public Figures figures(LocalDate on) {
        return Figures.of(facts(on));
    }

    private Facts facts(LocalDate on) {
        return new Facts(on, beds(on), people(on), movements(on), money(on), staff(on));
    }

    private BedFacts beds(LocalDate on) {
        var queries = new BedQueries(db);
        return new BedFacts(queries.on(on.withDayOfMonth(1).minusDays(1)), queries.on(on), queries.share(on));
    }

    private PeopleFacts people(LocalDate on) {
        return new PeopleFacts(
                on,
                InHouse.on(db, on).rows(),
                InHouse.on(db, endOfQuarterBefore(on)).rows(),
                new StayQueries(db).payersOn(on));
    }

    private static LocalDate endOfQuarterBefore(LocalDate on) {
        int firstMonth = (on.getMonthValue() - 1) / 3 * 3 + 1;
        return LocalDate.of(on.getYear(), firstMonth, 1).minusDays(1);
    }

    private MovementFacts movements(LocalDate on) {
        return new MovementFacts(
                on,
                new MovementQueries(db).between(on.withDayOfYear(1), on),
                new LeaveQueries(db).ofMonth(YearMonth.from(on)),
                new StayQueries(db).all(),
                new ResidentQueries(db).all().stream().collect(Collectors.toMap(Resident::id, Function.identity())));
    }

    private StaffFacts staff(LocalDate on) {
        return new StaffFacts(
                on, new StaffQueries(db).all(on), new TrainingQueries(db).sessions(on.withDayOfMonth(1), on));
    }

    private MoneyFacts money(LocalDate on) {
        var queries = new RunQueries(db);
        YearMonth month = YearMonth.from(on);
        return new MoneyFacts(queries.closed(month).map(run -> queries.linesOfRun(month)), NOBODY);
    }
}
