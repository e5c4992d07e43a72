// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.twice;

import static anyi.store.schema.Tables.BUREAU_MEMBER;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;
import static org.jooq.impl.DSL.select;

import anyi.bureau.twice.TwiceRow.Kind;
import anyi.store.schema.tables.BureauMember;
import anyi.store.schema.tables.Resident;
import anyi.store.schema.tables.Stay;
import anyi.term.DischargeReason;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;

/** Finds by the identity number, across homes that do not know one another. */
public final class TwiceQueries {
    private static final Resident OTHER = RESIDENT.as("other_resident");
    private static final Stay OTHER_STAY = STAY.as("other_stay");
    private static final BureauMember OTHER_MEMBER = BUREAU_MEMBER.as("other_member");

    private final DSLContext db;

    public TwiceQueries(DSLContext db) {
        this.db = db;
    }

    /** Every pair, those with the larger sum first. */
    public List<TwiceRow> all() {
        List<TwiceRow> pairs = new ArrayList<>(pairs(overlap(), Kind.IN_TWO_HOMES));
        pairs.addAll(pairs(afterDeath(), Kind.PAID_AFTER_DEATH));
        List<Payment> payments = payments();
        return pairs.stream()
                .map(pair -> paid(pair, payments))
                .filter(pair ->
                        pair.kind() == Kind.IN_TWO_HOMES || !pair.other().paid().equals(Money.ZERO))
                .sorted(java.util.Comparator.comparing((TwiceRow pair) ->
                                pair.one().paid().plus(pair.other().paid()))
                        .reversed()
                        .thenComparing(TwiceRow::idNumber)
                        .thenComparing(TwiceRow::from))
                .toList();
    }

    /** In house in both on a day; each pair once. */
    private static Condition overlap() {
        return OTHER.HOME_ID
                .gt(RESIDENT.HOME_ID)
                .and(OTHER_STAY.DISCHARGED_ON.isNull().or(OTHER_STAY.DISCHARGED_ON.gt(STAY.ADMITTED_ON)))
                .and(STAY.DISCHARGED_ON.isNull().or(STAY.DISCHARGED_ON.gt(OTHER_STAY.ADMITTED_ON)));
    }

    private static Condition afterDeath() {
        return OTHER.HOME_ID
                .ne(RESIDENT.HOME_ID)
                .and(STAY.DISCHARGE_REASON.eq(DischargeReason.DEATH))
                .and(OTHER_STAY.DISCHARGED_ON.isNull().or(OTHER_STAY.DISCHARGED_ON.gt(STAY.DISCHARGED_ON)));
    }

    private List<TwiceRow> pairs(Condition which, Kind kind) {
        return db.select(
                        RESIDENT.ID_NUMBER,
                        RESIDENT.HOME_ID,
                        BUREAU_MEMBER.NAME,
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        STAY.ID,
                        STAY.ADMITTED_ON,
                        STAY.DISCHARGED_ON,
                        STAY.DISCHARGE_REASON)
                .select(
                        OTHER.HOME_ID,
                        OTHER_MEMBER.NAME,
                        OTHER.ID,
                        OTHER.NAME,
                        OTHER_STAY.ID,
                        OTHER_STAY.ADMITTED_ON,
                        OTHER_STAY.DISCHARGED_ON,
                        OTHER_STAY.DISCHARGE_REASON)
                .from(RESIDENT)
                .join(OTHER)
                .on(OTHER.ID_NUMBER.eq(RESIDENT.ID_NUMBER))
                .join(STAY)
                .on(STAY.HOME_ID.eq(RESIDENT.HOME_ID).and(STAY.RESIDENT_ID.eq(RESIDENT.ID)))
                .join(OTHER_STAY)
                .on(OTHER_STAY.HOME_ID.eq(OTHER.HOME_ID).and(OTHER_STAY.RESIDENT_ID.eq(OTHER.ID)))
                .join(BUREAU_MEMBER)
                .on(BUREAU_MEMBER.MEMBER_ID.eq(RESIDENT.HOME_ID))
                .join(OTHER_MEMBER)
                .on(OTHER_MEMBER.MEMBER_ID.eq(OTHER.HOME_ID))
                .where(which)
                .fetch(row -> pair(row, kind));
    }

    private static TwiceRow pair(Record row, Kind kind) {
        Story one = story(row, RESIDENT, STAY, BUREAU_MEMBER);
        Story other = story(row, OTHER, OTHER_STAY, OTHER_MEMBER);
        LocalDate from = kind == Kind.PAID_AFTER_DEATH
                ? one.dischargedOn().orElseThrow()
                : one.admittedOn().isAfter(other.admittedOn()) ? one.admittedOn() : other.admittedOn();
        Optional<LocalDate> to = kind == Kind.PAID_AFTER_DEATH
                ? other.dischargedOn()
                : java.util.stream.Stream.of(one.dischargedOn(), other.dischargedOn())
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo);
        return new TwiceRow(kind, row.get(RESIDENT.ID_NUMBER), one, other, from, to);
    }

    private static Story story(Record row, Resident resident, Stay stay, BureauMember member) {
        return new Story(
                row.get(resident.HOME_ID),
                row.get(member.NAME),
                row.get(resident.ID),
                row.get(resident.NAME),
                row.get(stay.ID),
                row.get(stay.ADMITTED_ON),
                Optional.ofNullable(row.get(stay.DISCHARGED_ON)),
                Optional.ofNullable(row.get(stay.DISCHARGE_REASON)),
                Money.ZERO);
    }

    private record Payment(UUID home, UUID resident, LocalDate month, Money amount) {}

    /** What was paid for people whose number is known in more than one home. */
    private List<Payment> payments() {
        Select<? extends org.jooq.Record2<UUID, UUID>> twice = select(RESIDENT.HOME_ID, RESIDENT.ID)
                .from(RESIDENT)
                .join(OTHER)
                .on(OTHER.ID_NUMBER.eq(RESIDENT.ID_NUMBER).and(OTHER.HOME_ID.ne(RESIDENT.HOME_ID)));
        Set<UUID> people = new HashSet<>(db.fetch(twice).getValues(RESIDENT.ID));
        if (people.isEmpty()) {
            return List.of();
        }
        return db.select(
                        SUBSIDY_LINE.HOME_ID, SUBSIDY_LINE.RESIDENT_ID, SUBSIDY_LINE.SUBJECT_MONTH, SUBSIDY_LINE.AMOUNT)
                .from(SUBSIDY_LINE)
                .where(SUBSIDY_LINE.RESIDENT_ID.in(people))
                .unionAll(select(
                                SUBSIDY_RECEIVED.HOME_ID,
                                SUBSIDY_RECEIVED.RESIDENT_ID,
                                SUBSIDY_RECEIVED.SUBJECT_MONTH,
                                SUBSIDY_RECEIVED.AMOUNT)
                        .from(SUBSIDY_RECEIVED)
                        .where(SUBSIDY_RECEIVED.RESIDENT_ID.in(people)))
                .fetch(row -> new Payment(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private static TwiceRow paid(TwiceRow pair, List<Payment> payments) {
        return new TwiceRow(
                pair.kind(),
                pair.idNumber(),
                pair.one().paid(sum(pair, pair.one(), payments)),
                pair.other().paid(sum(pair, pair.other(), payments)),
                pair.from(),
                pair.to());
    }

    /** Of the months that the days in question touch; after a death, of those that begin after it. */
    private static Money sum(TwiceRow pair, Story story, List<Payment> payments) {
        LocalDate first = pair.from().withDayOfMonth(1);
        return payments.stream()
                .filter(payment -> payment.home().equals(story.home())
                        && payment.resident().equals(story.resident()))
                .filter(payment -> pair.kind() == Kind.PAID_AFTER_DEATH
                        ? payment.month().isAfter(first)
                        : !payment.month().isBefore(first))
                .filter(payment ->
                        pair.to().map(end -> payment.month().isBefore(end)).orElse(true))
                .map(Payment::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
