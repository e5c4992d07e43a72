// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.DISABILITY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.REVIEW_MARK;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static anyi.store.schema.Tables.SUBSIDY_RUN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import anyi.stay.StayQueries;
import anyi.store.schema.tables.Assessment;
import anyi.subsidy.claim.ClaimBook;
import anyi.subsidy.claim.ClaimCase;
import anyi.subsidy.claim.ClaimDues;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.NoticeOfClaim;
import anyi.subsidy.verify.VerifyBook;
import anyi.term.CareDependence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Result;

/** What the workbench counts. */
public final class TodayQueries {
    private final DSLContext db;

    public TodayQueries(DSLContext db) {
        this.db = db;
    }

    public HouseRow house(LocalDate on) {
        var inHouse = field(selectCount().from(STAY).where(StayQueries.inHouse(on)));
        var occupied = field(select(countDistinct(BED_STAY.BED_ID))
                .from(BED_STAY)
                .where(holds(BED_STAY.VALID_FROM, BED_STAY.VALID_TO, on)));
        var away = field(select(countDistinct(LEAVE.RESIDENT_ID))
                .from(LEAVE)
                .where(LEAVE.LEFT_ON.le(on))
                .and(LEAVE.BACK_ON.isNull().or(LEAVE.BACK_ON.gt(on))));
        return db.select(inHouse, occupied, away)
                .fetchSingle(row -> new HouseRow(row.value1(), row.value2(), row.value3()));
    }

    public Optional<MonthRow> month(YearMonth month) {
        return db.select(
                        SUBSIDY_RUN.RUN_STATE,
                        SUBSIDY_RUN.TOTAL_AMOUNT,
                        count(SUBSIDY_LINE.ID),
                        countDistinct(SUBSIDY_LINE.POLICY_CODE),
                        count(SUBSIDY_LINE.CORRECTS_LINE_ID))
                .from(SUBSIDY_RUN)
                .leftJoin(SUBSIDY_LINE)
                .on(SUBSIDY_LINE.HOME_ID.eq(SUBSIDY_RUN.HOME_ID))
                .and(SUBSIDY_LINE.RUN_ID.eq(SUBSIDY_RUN.ID))
                .where(SUBSIDY_RUN.RUN_MONTH.eq(month.atDay(1)))
                .groupBy(SUBSIDY_RUN.ID, SUBSIDY_RUN.RUN_STATE, SUBSIDY_RUN.TOTAL_AMOUNT)
                .fetchOptional(row ->
                        new MonthRow(month, row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** What waits about claims, and whom policies want verified; kinds without anything are absent. */
    Map<DueKind, List<DueRow>> claims(LocalDate on, LocalDate until) {
        var due = new EnumMap<DueKind, List<DueRow>>(DueKind.class);
        var claims = new ClaimDues(new ClaimQueries(db).rules(on), on);
        for (ClaimCase claim : ClaimBook.underWay(db).cases()) {
            if (claims.noticeOver(claim)) {
                add(due, DueKind.NOTICE_OVER, claim, claim.notice().map(NoticeOfClaim::nextFrom));
            } else if (claims.documentsMissing(claim)) {
                add(due, DueKind.CLAIM_DOCUMENTS, claim, Optional.empty());
            } else if (claims.waits(claim)) {
                add(due, DueKind.CLAIM_WAITING, claim, Optional.empty());
            }
        }
        List<DueRow> people = VerifyBook.of(db, on).dueBy(until).stream()
                .map(row -> new DueRow(row.resident(), row.name(), Optional.of(row.dueOn())))
                .toList();
        if (!people.isEmpty()) {
            due.put(DueKind.SUBSIDY_VERIFICATION, people);
        }
        return due;
    }

    private static void add(Map<DueKind, List<DueRow>> due, DueKind kind, ClaimCase claim, Optional<LocalDate> on) {
        UUID whose = claim.row().resident().orElse(claim.row().id());
        due.computeIfAbsent(kind, any -> new ArrayList<>())
                .add(new DueRow(whose, claim.row().name().orElse(""), on));
    }

    /** Away past the day on which they wanted to be back. */
    List<DueRow> overdue(LocalDate on) {
        return rows(db.select(RESIDENT.ID, RESIDENT.NAME, LEAVE.EXPECTED_BACK_ON)
                .from(LEAVE)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(LEAVE.HOME_ID))
                .and(RESIDENT.ID.eq(LEAVE.RESIDENT_ID))
                .where(LEAVE.BACK_ON.isNull())
                .and(LEAVE.EXPECTED_BACK_ON.lt(on))
                .orderBy(LEAVE.EXPECTED_BACK_ON, RESIDENT.PINYIN)
                .fetch());
    }

    /** The assessment that holds runs out, or there is none. */
    List<DueRow> assessments(LocalDate on, LocalDate until) {
        Assessment later = ASSESSMENT.as("later");
        return rows(db.select(RESIDENT.ID, RESIDENT.NAME, ASSESSMENT.VALID_UNTIL)
                .from(RESIDENT)
                .leftJoin(ASSESSMENT)
                .on(ASSESSMENT.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(ASSESSMENT.RESIDENT_ID.eq(RESIDENT.ID))
                .and(ASSESSMENT.ASSESSED_ON.le(on))
                .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.HOME_ID.eq(ASSESSMENT.HOME_ID))
                        .and(later.RESIDENT_ID.eq(ASSESSMENT.RESIDENT_ID))
                        .and(later.SUPERSEDED_BY.isNull())
                        .and(later.ASSESSED_ON.le(on))
                        .and(later.ASSESSED_ON
                                .gt(ASSESSMENT.ASSESSED_ON)
                                .or(later.ASSESSED_ON
                                        .eq(ASSESSMENT.ASSESSED_ON)
                                        .and(later.REVISION.gt(ASSESSMENT.REVISION))))))
                .where(StayQueries.isInHouse(on))
                .and(ASSESSMENT.ID.isNull().or(ASSESSMENT.VALID_UNTIL.le(until)))
                .orderBy(ASSESSMENT.VALID_UNTIL.asc().nullsFirst(), RESIDENT.PINYIN)
                .fetch());
    }

    List<DueRow> idCards(LocalDate on, LocalDate until) {
        return rows(db.select(RESIDENT.ID, RESIDENT.NAME, RESIDENT.ID_EXPIRES_ON)
                .from(RESIDENT)
                .where(RESIDENT.ID_EXPIRES_ON.le(until))
                .and(StayQueries.isInHouse(on))
                .orderBy(RESIDENT.ID_EXPIRES_ON, RESIDENT.PINYIN)
                .fetch());
    }

    List<DueRow> contracts(LocalDate on, LocalDate until) {
        return rows(db.select(RESIDENT.ID, RESIDENT.NAME, STAY.CONTRACT_TO)
                .from(STAY)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(STAY.HOME_ID))
                .and(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                .where(STAY.CONTRACT_TO.le(until))
                .and(StayQueries.inHouse(on))
                .orderBy(STAY.CONTRACT_TO, RESIDENT.PINYIN)
                .fetch());
    }

    List<DueRow> disabilityCards(LocalDate on, LocalDate until) {
        return rows(db.select(RESIDENT.ID, RESIDENT.NAME, DISABILITY.CARD_EXPIRES_ON)
                .from(DISABILITY)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(DISABILITY.HOME_ID))
                .and(RESIDENT.ID.eq(DISABILITY.RESIDENT_ID))
                .where(DISABILITY.CARD_EXPIRES_ON.le(until))
                .and(holds(DISABILITY.VALID_FROM, DISABILITY.VALID_TO, on))
                .and(StayQueries.isInHouse(on))
                .orderBy(DISABILITY.CARD_EXPIRES_ON, RESIDENT.PINYIN)
                .fetch());
    }

    List<DueRow> verifications(LocalDate on, LocalDate until) {
        return rows(db.select(RESIDENT.ID, RESIDENT.NAME, ECONOMIC_STATUS.VERIFY_NEXT_ON)
                .from(ECONOMIC_STATUS)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(ECONOMIC_STATUS.HOME_ID))
                .and(RESIDENT.ID.eq(ECONOMIC_STATUS.RESIDENT_ID))
                .where(ECONOMIC_STATUS.VERIFY_NEXT_ON.le(until))
                .and(holds(ECONOMIC_STATUS.VALID_FROM, ECONOMIC_STATUS.VALID_TO, on))
                .and(StayQueries.isInHouse(on))
                .orderBy(ECONOMIC_STATUS.VERIFY_NEXT_ON, RESIDENT.PINYIN)
                .fetch());
    }

    /** Values that an import has written and marked, until somebody has looked. */
    List<DueRow> toCheck(LocalDate on) {
        return rows(db.select(RESIDENT.ID, RESIDENT.NAME, val((LocalDate) null, LocalDate.class))
                .from(RESIDENT)
                .where(StayQueries.isInHouse(on))
                .and(exists(selectOne()
                        .from(REVIEW_MARK)
                        .where(REVIEW_MARK.HOME_ID.eq(RESIDENT.HOME_ID))
                        .and(REVIEW_MARK.RESIDENT_ID.eq(RESIDENT.ID))
                        .and(REVIEW_MARK.RESOLVED_ON.isNull())))
                .orderBy(RESIDENT.PINYIN)
                .fetch());
    }

    /** How many in house have which level on the day. */
    Map<CareDependence, Integer> levels(LocalDate on) {
        Assessment later = ASSESSMENT.as("later");
        return db.select(ASSESSMENT.DEPENDENCE, count())
                .from(ASSESSMENT)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(ASSESSMENT.HOME_ID))
                .and(RESIDENT.ID.eq(ASSESSMENT.RESIDENT_ID))
                .where(ASSESSMENT.ASSESSED_ON.le(on))
                .and(ASSESSMENT.SUPERSEDED_BY.isNull())
                .and(ASSESSMENT.DEPENDENCE.isNotNull())
                .and(notExists(selectOne()
                        .from(later)
                        .where(later.HOME_ID.eq(ASSESSMENT.HOME_ID))
                        .and(later.RESIDENT_ID.eq(ASSESSMENT.RESIDENT_ID))
                        .and(later.SUPERSEDED_BY.isNull())
                        .and(later.ASSESSED_ON.le(on))
                        .and(later.ASSESSED_ON
                                .gt(ASSESSMENT.ASSESSED_ON)
                                .or(later.ASSESSED_ON
                                        .eq(ASSESSMENT.ASSESSED_ON)
                                        .and(later.REVISION.gt(ASSESSMENT.REVISION))))))
                .and(StayQueries.isInHouse(on))
                .groupBy(ASSESSMENT.DEPENDENCE)
                .fetchMap(ASSESSMENT.DEPENDENCE, count());
    }

    /** Whose birthday is within seven days, the first of them first. */
    List<BirthdayRow> birthdays(LocalDate on) {
        return db
                .select(RESIDENT.ID, RESIDENT.NAME, RESIDENT.BIRTH_ON)
                .from(RESIDENT)
                .where(RESIDENT.BIRTH_ON.isNotNull())
                .and(StayQueries.isInHouse(on))
                .fetch()
                .stream()
                .map(row -> birthday(row, on))
                .filter(row -> row.on().isBefore(on.plusDays(7)))
                .sorted(java.util.Comparator.comparing(BirthdayRow::on).thenComparing(BirthdayRow::name))
                .toList();
    }

    private static BirthdayRow birthday(Record3<UUID, String, LocalDate> row, LocalDate on) {
        LocalDate born = row.value3();
        LocalDate thisYear = born.withYear(on.getYear());
        LocalDate next = thisYear.isBefore(on) ? born.withYear(on.getYear() + 1) : thisYear;
        return new BirthdayRow(row.value1(), row.value2(), next, next.getYear() - born.getYear());
    }

    private static Condition holds(Field<LocalDate> from, Field<LocalDate> to, LocalDate on) {
        return from.le(on).and(to.isNull().or(to.gt(on)));
    }

    private static List<DueRow> rows(Result<Record3<UUID, String, LocalDate>> result) {
        return result.map(row -> new DueRow(row.value1(), row.value2(), Optional.ofNullable(row.value3())));
    }
}
