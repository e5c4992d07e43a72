// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import static anyi.store.schema.Tables.BED_STAY;

import anyi.stay.Moving.AlreadyThere;
import anyi.stay.Moving.Moved;
import anyi.stay.Moving.NotInHouse;
import anyi.store.Tx;
import anyi.store.schema.tables.records.BedStayRecord;
import anyi.value.Ids;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who lies where from when, inside a transaction of {@link StayCommands}. */
final class BedStayCommands {
    private final Ids ids;

    BedStayCommands(Ids ids) {
        this.ids = ids;
    }

    BedStayRecord row(Stay stay, UUID bedId, Period period) {
        var row = new BedStayRecord();
        row.setId(ids.next());
        row.setStayId(stay.id());
        row.setResidentId(stay.residentId());
        row.setBedId(bedId);
        row.setValidFrom(period.from());
        row.setValidTo(period.to());
        return row;
    }

    /** Lays somebody into a bed from a day on, until the next move that is known already, or the end of the stay. */
    Moving move(Tx tx, Stay stay, UUID bedId, LocalDate from) {
        var queries = new BedStayQueries(tx.db());
        List<BedStay> own = queries.ofStay(stay.id());
        Optional<BedStay> present = on(own, from);
        if (present.filter(bedStay -> bedStay.bedId().equals(bedId)).isPresent()) {
            return new AlreadyThere();
        }
        Period period = new Period(from, until(stay, own, from));
        var occupancy = Occupancy.of(queries.bed(bedId), queries.neighbours(bedId, stay.residentId()));
        present.ifPresent(occupancy::lift);
        Optional<BedRefusal> refusal = occupancy
                .refusal(bedId, stay.residentId(), period)
                .or(() -> roomRefusal(tx, occupancy, bedId, stay.residentId()));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        present.ifPresent(bedStay -> end(tx, bedStay, from));
        tx.insert(row(stay, bedId, period));
        return new Moved(tx.revision());
    }

    /** Two residents change beds on a day, each for as long as the other would have lain there. */
    Moving exchange(Tx tx, Stay one, Stay other, LocalDate on) {
        var queries = new BedStayQueries(tx.db());
        Optional<BedStay> mine = on(queries.ofStay(one.id()), on);
        Optional<BedStay> theirs = on(queries.ofStay(other.id()), on);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return new NotInHouse();
        }
        if (one.id().equals(other.id())) {
            return new AlreadyThere();
        }
        Optional<BedRefusal> refusal = exchangeRefusal(tx, mine.get(), theirs.get(), on)
                .or(() -> exchangeRefusal(tx, theirs.get(), mine.get(), on));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        end(tx, mine.get(), on);
        end(tx, theirs.get(), on);
        tx.insert(row(one, theirs.get().bedId(), rest(mine.get(), on)));
        tx.insert(row(other, mine.get().bedId(), rest(theirs.get(), on)));
        return new Moved(tx.revision());
    }

    private Optional<BedRefusal> exchangeRefusal(Tx tx, BedStay who, BedStay where, LocalDate on) {
        var queries = new BedStayQueries(tx.db());
        var occupancy = Occupancy.of(queries.bed(where.bedId()), queries.neighbours(where.bedId(), who.residentId()));
        occupancy.lift(who);
        occupancy.lift(where);
        return occupancy
                .refusal(where.bedId(), who.residentId(), rest(who, on))
                .or(() -> roomRefusal(tx, occupancy, where.bedId(), who.residentId()));
    }

    static Occupancy around(Tx tx, Optional<UUID> bedId, UUID residentId) {
        var queries = new BedStayQueries(tx.db());
        return bedId.map(bed -> Occupancy.of(queries.bed(bed), queries.neighbours(bed, residentId)))
                .orElseGet(() -> Occupancy.of(List.of(), List.of()));
    }

    static Optional<BedRefusal> roomRefusal(Tx tx, Occupancy occupancy, UUID bedId, UUID residentId) {
        return occupancy.bed(bedId).flatMap(bed -> bed.refusal(new StayQueries(tx.db()).sexOf(residentId)));
    }

    /** A stay ends: the bed of that day is left, later ones are not needed. */
    void endWithStay(Tx tx, UUID stayId, LocalDate on) {
        new BedStayQueries(tx.db())
                .ofStay(stayId).stream()
                        .filter(bedStay -> endsAfter(bedStay.period(), on))
                        .forEach(bedStay -> end(tx, bedStay, on));
    }

    /** A stay goes on after all: so does the last bed, where it ended with the stay. */
    Optional<BedRefusal> reopen(Tx tx, Stay stay, LocalDate discharged) {
        var queries = new BedStayQueries(tx.db());
        Optional<BedStay> last = queries.ofStay(stay.id()).stream()
                .filter(bedStay -> discharged.equals(bedStay.period().to()))
                .findFirst();
        Optional<BedRefusal> refusal = last.flatMap(bedStay -> Occupancy.of(
                        queries.bed(bedStay.bedId()), queries.neighbours(bedStay.bedId(), stay.residentId()))
                .refusal(bedStay.bedId(), stay.residentId(), Period.from(discharged)));
        if (refusal.isEmpty()) {
            last.ifPresent(bedStay ->
                    setPeriod(tx, bedStay, Period.from(bedStay.period().from())));
        }
        return refusal;
    }

    /** The stay begins on another day: so does its first bed. */
    Optional<BedRefusal> beginWithStay(Tx tx, Stay stay, LocalDate admittedOn) {
        var queries = new BedStayQueries(tx.db());
        List<BedStay> own = queries.ofStay(stay.id());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        if (admittedOn.isBefore(stay.admittedOn())) {
            BedStay first = own.getFirst();
            return first.period().from().equals(stay.admittedOn())
                    ? beginEarlier(tx, first, admittedOn)
                    : Optional.empty();
        }
        own.stream()
                .filter(bedStay -> bedStay.period().from().isBefore(admittedOn))
                .forEach(bedStay -> begin(tx, bedStay, admittedOn));
        return Optional.empty();
    }

    private static Optional<BedRefusal> beginEarlier(Tx tx, BedStay first, LocalDate admittedOn) {
        var queries = new BedStayQueries(tx.db());
        var occupancy = Occupancy.of(queries.bed(first.bedId()), queries.neighbours(first.bedId(), first.residentId()));
        var added = new Period(admittedOn, first.period().from());
        Optional<BedRefusal> refusal = occupancy.refusal(first.bedId(), first.residentId(), added);
        if (refusal.isEmpty()) {
            begin(tx, first, admittedOn);
        }
        return refusal;
    }

    private static void begin(Tx tx, BedStay bedStay, LocalDate from) {
        if (endsAfter(bedStay.period(), from)) {
            setPeriod(tx, bedStay, new Period(from, bedStay.period().to()));
        } else {
            tx.delete(tx.row(BED_STAY, bedStay.id()));
        }
    }

    private static void end(Tx tx, BedStay bedStay, LocalDate on) {
        if (bedStay.period().from().isBefore(on)) {
            setPeriod(tx, bedStay, new Period(bedStay.period().from(), on));
        } else {
            tx.delete(tx.row(BED_STAY, bedStay.id()));
        }
    }

    private static void setPeriod(Tx tx, BedStay bedStay, Period period) {
        BedStayRecord row = tx.row(BED_STAY, bedStay.id());
        row.setValidFrom(period.from());
        row.setValidTo(period.to());
        tx.update(row);
    }

    private static Optional<BedStay> on(List<BedStay> bedStays, LocalDate day) {
        return bedStays.stream()
                .filter(bedStay -> bedStay.period().contains(day))
                .findFirst();
    }

    /** The next move that is known, else the end of the stay. */
    private static @Nullable LocalDate until(Stay stay, List<BedStay> own, LocalDate from) {
        return own.stream()
                .map(bedStay -> bedStay.period().from())
                .filter(from::isBefore)
                .findFirst()
                .or(() -> stay.discharge().map(Discharge::on))
                .orElse(null);
    }

    private static boolean endsAfter(Period period, LocalDate day) {
        LocalDate to = period.to();
        return to == null || to.isAfter(day);
    }

    private static Period rest(BedStay bedStay, LocalDate from) {
        return new Period(from, bedStay.period().to());
    }
}
