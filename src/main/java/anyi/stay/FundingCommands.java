// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import static anyi.store.schema.Tables.FUNDING_PERIOD;

import anyi.store.Tx;
import anyi.store.schema.tables.records.FundingPeriodRecord;
import anyi.term.Funding;
import anyi.value.Ids;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who pays from when, inside a transaction of {@link StayCommands}. The periods of a stay leave no gap. */
final class FundingCommands {
    private final Ids ids;

    FundingCommands(Ids ids) {
        this.ids = ids;
    }

    FundingPeriodRecord row(Stay stay, Funding funding, Period period) {
        var row = new FundingPeriodRecord();
        row.setId(ids.next());
        row.setStayId(stay.id());
        row.setResidentId(stay.residentId());
        row.setFunding(funding);
        row.setValidFrom(period.from());
        row.setValidTo(period.to());
        return row;
    }

    /** Somebody else pays from a day on, until the next change that is known already. Earlier days stay as they are. */
    void change(Tx tx, Stay stay, Funding funding, LocalDate from) {
        List<FundingPeriod> known = new StayQueries(tx.db()).fundingOf(stay.id());
        LocalDate end = stay.discharge().map(Discharge::on).orElse(null);
        LocalDate until = known.stream()
                .map(period -> period.period().from())
                .filter(from::isBefore)
                .findFirst()
                .orElse(end);
        known.stream().filter(period -> period.period().contains(from)).forEach(period -> end(tx, period, from));
        // who paid before was not known: an open beginning would leave a gap
        LocalDate begin = known.isEmpty() ? stay.admittedOn() : from;
        tx.insert(row(stay, funding, new Period(begin, until)));
    }

    void endWithStay(Tx tx, UUID stayId, LocalDate on) {
        new StayQueries(tx.db())
                .fundingOf(stayId).stream()
                        .filter(period -> endsAfter(period.period(), on))
                        .forEach(period -> end(tx, period, on));
    }

    void reopen(Tx tx, UUID stayId) {
        List<FundingPeriod> known = new StayQueries(tx.db()).fundingOf(stayId);
        if (!known.isEmpty()) {
            FundingPeriod last = known.getLast();
            setPeriod(tx, last, last.period().from(), null);
        }
    }

    void beginWithStay(Tx tx, UUID stayId, LocalDate admittedOn) {
        List<FundingPeriod> known = new StayQueries(tx.db()).fundingOf(stayId);
        for (FundingPeriod period : known) {
            boolean first = period == known.getFirst();
            if (!endsAfter(period.period(), admittedOn)) {
                tx.delete(tx.row(FUNDING_PERIOD, period.id()));
            } else if (first || period.period().from().isBefore(admittedOn)) {
                setPeriod(tx, period, admittedOn, period.period().to());
            }
        }
    }

    private static void end(Tx tx, FundingPeriod period, LocalDate on) {
        if (period.period().from().isBefore(on)) {
            setPeriod(tx, period, period.period().from(), on);
        } else {
            tx.delete(tx.row(FUNDING_PERIOD, period.id()));
        }
    }

    private static void setPeriod(Tx tx, FundingPeriod period, LocalDate from, @Nullable LocalDate to) {
        FundingPeriodRecord row = tx.row(FUNDING_PERIOD, period.id());
        row.setValidFrom(from);
        row.setValidTo(to);
        tx.update(row);
    }

    private static boolean endsAfter(Period period, LocalDate day) {
        LocalDate to = period.to();
        return to == null || to.isAfter(day);
    }
}
