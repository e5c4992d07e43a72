// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_SERVICE_PERIOD;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.BED_TARGET;
import static anyi.store.schema.Tables.BED_TYPE_PERIOD;
import static anyi.store.schema.Tables.BUREAU_MEMBER;
import static anyi.store.schema.Tables.MARKER;
import static anyi.store.schema.Tables.POLICY_VERSION;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static anyi.store.schema.Tables.SUBSIDY_RUN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import anyi.term.BedService;
import anyi.term.BedType;
import anyi.term.RunState;
import anyi.text.Messages.Language;
import anyi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The figures of every home by the same rules as its own screens, and the rows that each of them counts. */
public final class CountyQueries {
    private final DSLContext db;

    public CountyQueries(DSLContext db) {
        this.db = db;
    }

    private static Condition holds(Field<LocalDate> from, Field<LocalDate> to, LocalDate on) {
        return from.le(on).and(to.isNull().or(to.gt(on)));
    }

    private static Condition isInHouse(LocalDate on) {
        return STAY.ADMITTED_ON.le(on).and(STAY.DISCHARGED_ON.isNull().or(STAY.DISCHARGED_ON.gt(on)));
    }

    /** By home, as all that follow; whoever asks takes those of the bureau's members. */
    Map<UUID, Integer> inHouse(LocalDate on) {
        return db.select(STAY.HOME_ID, count())
                .from(STAY)
                .where(isInHouse(on))
                .groupBy(STAY.HOME_ID)
                .fetchMap(STAY.HOME_ID, count());
    }

    Map<UUID, Integer> occupied(LocalDate on) {
        Field<Integer> beds = countDistinct(BED_STAY.BED_ID);
        return db.select(BED_STAY.HOME_ID, beds)
                .from(BED_STAY)
                .where(holds(BED_STAY.VALID_FROM, BED_STAY.VALID_TO, on))
                .groupBy(BED_STAY.HOME_ID)
                .fetchMap(BED_STAY.HOME_ID, beds);
    }

    Map<UUID, BedsRow> beds(LocalDate on) {
        var nursing = count(when(BED_TYPE_PERIOD.BED_TYPE.eq(BedType.NURSING), inline(1)));
        Map<UUID, BedsRow> beds = new HashMap<>();
        db.select(BED_SERVICE_PERIOD.HOME_ID, count(), nursing)
                .from(BED_SERVICE_PERIOD)
                .join(BED_TYPE_PERIOD)
                .on(BED_TYPE_PERIOD.HOME_ID.eq(BED_SERVICE_PERIOD.HOME_ID))
                .and(BED_TYPE_PERIOD.BED_ID.eq(BED_SERVICE_PERIOD.BED_ID))
                .and(holds(BED_TYPE_PERIOD.VALID_FROM, BED_TYPE_PERIOD.VALID_TO, on))
                .where(isInService(on))
                .groupBy(BED_SERVICE_PERIOD.HOME_ID)
                .forEach(row -> beds.put(row.value1(), new BedsRow(row.value2(), row.value3())));
        return beds;
    }

    private static Condition isInService(LocalDate on) {
        return holds(BED_SERVICE_PERIOD.VALID_FROM, BED_SERVICE_PERIOD.VALID_TO, on)
                .and(BED_SERVICE_PERIOD.SERVICE.in(BedService.IN_SERVICE, BedService.RESERVED));
    }

    /** Closed runs of the month alone: what is still open is nobody's figure. */
    Map<UUID, PaidRow> paid(YearMonth month) {
        Map<UUID, PaidRow> paid = new HashMap<>();
        db.select(SUBSIDY_RUN.HOME_ID, SUBSIDY_RUN.TOTAL_AMOUNT, SUBSIDY_RUN.LINE_COUNT)
                .from(SUBSIDY_RUN)
                .where(SUBSIDY_RUN.RUN_MONTH.eq(month.atDay(1)))
                .and(SUBSIDY_RUN.RUN_STATE.eq(RunState.CLOSED))
                .forEach(row -> paid.put(row.value1(), new PaidRow(row.value2(), row.value3())));
        return paid;
    }

    /** Each home's own target of the year, and the bureau's under the bureau's id. */
    Map<UUID, BigDecimal> targets(int year) {
        return db.select(BED_TARGET.HOME_ID, BED_TARGET.NURSING_SHARE)
                .from(BED_TARGET)
                .where(BED_TARGET.TARGET_YEAR.eq((short) year))
                .fetchMap(BED_TARGET.HOME_ID, BED_TARGET.NURSING_SHARE);
    }

    UUID bureau() {
        return db.select(MARKER.HOME_ID).from(MARKER).fetchSingle(row -> row.value1());
    }

    /**
     * @param homes whose rows; empty = all
     * @param language of the policies' titles
     */
    List<CountedRow> rows(CountedKind kind, Collection<UUID> homes, LocalDate on, Language language) {
        return switch (kind) {
            case RESIDENTS -> residents(homes, on);
            case BEDS -> beds(homes, on, false);
            case NURSING_BEDS -> beds(homes, on, true);
            case PAID -> lines(homes, YearMonth.from(on), language);
        };
    }

    private static Condition among(Field<UUID> home, Collection<UUID> homes) {
        return homes.isEmpty() ? noCondition() : home.in(homes);
    }

    private List<CountedRow> residents(Collection<UUID> homes, LocalDate on) {
        return db.select(
                        STAY.HOME_ID,
                        BUREAU_MEMBER.NAME,
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        RESIDENT.ID_NUMBER,
                        BED.LABEL,
                        STAY.ADMITTED_ON)
                .from(STAY)
                .join(BUREAU_MEMBER)
                .on(BUREAU_MEMBER.MEMBER_ID.eq(STAY.HOME_ID))
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(STAY.HOME_ID).and(RESIDENT.ID.eq(STAY.RESIDENT_ID)))
                .leftJoin(BED_STAY)
                .on(BED_STAY.HOME_ID.eq(STAY.HOME_ID))
                .and(BED_STAY.STAY_ID.eq(STAY.ID))
                .and(holds(BED_STAY.VALID_FROM, BED_STAY.VALID_TO, on))
                .leftJoin(BED)
                .on(BED.HOME_ID.eq(BED_STAY.HOME_ID).and(BED.ID.eq(BED_STAY.BED_ID)))
                .where(isInHouse(on))
                .and(among(STAY.HOME_ID, homes))
                .orderBy(BUREAU_MEMBER.NAME, RESIDENT.PINYIN, RESIDENT.ID)
                .fetch(row -> new CountedRow(
                        row.value1(),
                        row.value2(),
                        RESIDENT.getName(),
                        row.value3(),
                        Optional.of(row.value3()),
                        row.value4(),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6()).orElse(""),
                        Optional.of(row.value7()),
                        Optional.empty()));
    }

    private List<CountedRow> beds(Collection<UUID> homes, LocalDate on, boolean nursingOnly) {
        return db.select(
                        BED_SERVICE_PERIOD.HOME_ID,
                        BUREAU_MEMBER.NAME,
                        BED.ID,
                        BED.LABEL,
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        RESIDENT.ID_NUMBER,
                        BED_TYPE_PERIOD.VALID_FROM)
                .from(BED_SERVICE_PERIOD)
                .join(BUREAU_MEMBER)
                .on(BUREAU_MEMBER.MEMBER_ID.eq(BED_SERVICE_PERIOD.HOME_ID))
                .join(BED)
                .on(BED.HOME_ID.eq(BED_SERVICE_PERIOD.HOME_ID).and(BED.ID.eq(BED_SERVICE_PERIOD.BED_ID)))
                .join(BED_TYPE_PERIOD)
                .on(BED_TYPE_PERIOD.HOME_ID.eq(BED.HOME_ID))
                .and(BED_TYPE_PERIOD.BED_ID.eq(BED.ID))
                .and(holds(BED_TYPE_PERIOD.VALID_FROM, BED_TYPE_PERIOD.VALID_TO, on))
                .leftJoin(BED_STAY)
                .on(BED_STAY.HOME_ID.eq(BED.HOME_ID))
                .and(BED_STAY.BED_ID.eq(BED.ID))
                .and(holds(BED_STAY.VALID_FROM, BED_STAY.VALID_TO, on))
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(BED_STAY.HOME_ID).and(RESIDENT.ID.eq(BED_STAY.RESIDENT_ID)))
                .where(isInService(on))
                .and(nursingOnly ? BED_TYPE_PERIOD.BED_TYPE.eq(BedType.NURSING) : noCondition())
                .and(among(BED_SERVICE_PERIOD.HOME_ID, homes))
                .orderBy(BUREAU_MEMBER.NAME, BED.LABEL, BED.ID)
                .fetch(row -> new CountedRow(
                        row.value1(),
                        row.value2(),
                        BED.getName(),
                        row.value3(),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6()).orElse(""),
                        Optional.ofNullable(row.value7()),
                        row.value4(),
                        Optional.of(row.value8()),
                        Optional.empty()));
    }

    private List<CountedRow> lines(Collection<UUID> homes, YearMonth month, Language language) {
        Field<String> title = language == Language.CHINESE ? POLICY_VERSION.TITLE_ZH : POLICY_VERSION.TITLE_EN;
        return db.select(
                        SUBSIDY_LINE.HOME_ID,
                        BUREAU_MEMBER.NAME,
                        SUBSIDY_LINE.ID,
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        RESIDENT.ID_NUMBER,
                        coalesce(title, SUBSIDY_LINE.POLICY_CODE),
                        SUBSIDY_LINE.SUBJECT_MONTH,
                        SUBSIDY_LINE.AMOUNT)
                .from(SUBSIDY_LINE)
                .join(SUBSIDY_RUN)
                .on(SUBSIDY_RUN.HOME_ID.eq(SUBSIDY_LINE.HOME_ID).and(SUBSIDY_RUN.ID.eq(SUBSIDY_LINE.RUN_ID)))
                .join(BUREAU_MEMBER)
                .on(BUREAU_MEMBER.MEMBER_ID.eq(SUBSIDY_LINE.HOME_ID))
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(SUBSIDY_LINE.HOME_ID).and(RESIDENT.ID.eq(SUBSIDY_LINE.RESIDENT_ID)))
                .leftJoin(POLICY_VERSION)
                .on(POLICY_VERSION.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(POLICY_VERSION.ID.eq(SUBSIDY_LINE.POLICY_VERSION_ID))
                .where(SUBSIDY_RUN.RUN_MONTH.eq(month.atDay(1)))
                .and(SUBSIDY_RUN.RUN_STATE.eq(RunState.CLOSED))
                .and(among(SUBSIDY_LINE.HOME_ID, homes))
                .orderBy(BUREAU_MEMBER.NAME, RESIDENT.PINYIN, SUBSIDY_LINE.POLICY_CODE, SUBSIDY_LINE.ID)
                .fetch(row -> new CountedRow(
                        row.value1(),
                        row.value2(),
                        SUBSIDY_LINE.getName(),
                        row.value3(),
                        Optional.ofNullable(row.value4()),
                        Optional.ofNullable(row.value5()).orElse(""),
                        Optional.ofNullable(row.value6()),
                        row.value7(),
                        Optional.of(row.value8()),
                        Optional.of(row.value9())));
    }

    static Money sum(Collection<PaidRow> paid) {
        return paid.stream().map(PaidRow::total).reduce(Money.ZERO, Money::plus);
    }
}
