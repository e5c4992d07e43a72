// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import static anyi.store.schema.Tables.FUNDING_PERIOD;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import anyi.term.DischargeReason;
import anyi.term.Funding;
import anyi.term.Sex;
import anyi.value.Money;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Stays and who pays for them. Beds are in {@link BedStayQueries}. */
public final class StayQueries {
    private final DSLContext db;

    public StayQueries(DSLContext db) {
        this.db = db;
    }

    public Optional<Stay> stay(UUID id) {
        return stays().where(STAY.ID.eq(id)).fetchOptional(mapping(Stay::new));
    }

    /** All stays of a resident, the newest first. */
    public List<Stay> staysOf(UUID residentId) {
        return stays().where(STAY.RESIDENT_ID.eq(residentId))
                .orderBy(STAY.ADMITTED_ON.desc())
                .fetch(mapping(Stay::new));
    }

    /** The stay that the resident is in on the day. */
    public Optional<Stay> stayOn(UUID residentId, LocalDate on) {
        return stays().where(STAY.RESIDENT_ID.eq(residentId)).and(inHouse(on)).fetchOptional(mapping(Stay::new));
    }

    /** Every stay of the home: for work that touches many residents at once. */
    public List<Stay> all() {
        return stays().fetch(mapping(Stay::new));
    }

    public int countInHouse(LocalDate on) {
        return db.fetchCount(STAY, inHouse(on));
    }

    /** Stays whose contract ends in the days from the first to the last, both included; the soonest first. */
    public List<ContractRow> contractsEnding(LocalDate first, LocalDate last) {
        return db.select(
                        STAY.ID,
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        STAY.CONTRACT_NUMBER.convertFrom(Optional::ofNullable),
                        STAY.CONTRACT_TO)
                .from(STAY)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(STAY.HOME_ID))
                .and(RESIDENT.ID.eq(STAY.RESIDENT_ID))
                .where(STAY.DISCHARGED_ON.isNull())
                .and(STAY.CONTRACT_TO.between(first, last))
                .orderBy(STAY.CONTRACT_TO, RESIDENT.PINYIN)
                .fetch(mapping(ContractRow::new));
    }

    /** Who paid for a stay when, the earliest first. */
    public List<FundingPeriod> fundingOf(UUID stayId) {
        return db.select(
                        FUNDING_PERIOD.ID,
                        FUNDING_PERIOD.STAY_ID,
                        FUNDING_PERIOD.FUNDING,
                        period(FUNDING_PERIOD.VALID_FROM, FUNDING_PERIOD.VALID_TO))
                .from(FUNDING_PERIOD)
                .where(FUNDING_PERIOD.STAY_ID.eq(stayId))
                .orderBy(FUNDING_PERIOD.VALID_FROM)
                .fetch(mapping(FundingPeriod::new));
    }

    /** Who pays on the day, by stay. */
    public Map<UUID, Funding> payersOn(LocalDate on) {
        return db.select(FUNDING_PERIOD.STAY_ID, FUNDING_PERIOD.FUNDING)
                .from(FUNDING_PERIOD)
                .where(FUNDING_PERIOD.VALID_FROM.le(on))
                .and(FUNDING_PERIOD.VALID_TO.isNull().or(FUNDING_PERIOD.VALID_TO.gt(on)))
                .fetchMap(FUNDING_PERIOD.STAY_ID, FUNDING_PERIOD.FUNDING);
    }

    /** The day of the first leave from a stay. */
    Optional<LocalDate> firstLeaveOf(Stay stay) {
        return Optional.ofNullable(db.select(DSL.min(LEAVE.LEFT_ON))
                .from(LEAVE)
                .where(LEAVE.RESIDENT_ID.eq(stay.residentId()))
                .and(LEAVE.LEFT_ON.ge(stay.admittedOn()))
                .and(stay.discharge()
                        .map(discharge -> LEAVE.LEFT_ON.lt(discharge.on()))
                        .orElse(DSL.noCondition()))
                .fetchSingle()
                .value1());
    }

    Optional<String> nameOf(UUID residentId) {
        return db.select(RESIDENT.NAME)
                .from(RESIDENT)
                .where(RESIDENT.ID.eq(residentId))
                .fetchOptional(RESIDENT.NAME);
    }

    Map<UUID, String> names() {
        return db.select(RESIDENT.ID, RESIDENT.NAME).from(RESIDENT).fetchMap(RESIDENT.ID, RESIDENT.NAME);
    }

    Optional<Sex> sexOf(UUID residentId) {
        return db.select(RESIDENT.SEX)
                .from(RESIDENT)
                .where(RESIDENT.ID.eq(residentId))
                .fetchOptional(RESIDENT.SEX);
    }

    /** For a query that reads {@code RESIDENT}; who is on leave is in house, who is discharged that day is not. */
    public static Condition isInHouse(LocalDate on) {
        return exists(selectOne()
                .from(STAY)
                .where(STAY.HOME_ID.eq(RESIDENT.HOME_ID))
                .and(STAY.RESIDENT_ID.eq(RESIDENT.ID))
                .and(inHouse(on)));
    }

    /** For a query that reads {@code STAY}. */
    public static Condition inHouse(LocalDate on) {
        return STAY.ADMITTED_ON.le(on).and(STAY.DISCHARGED_ON.isNull().or(STAY.DISCHARGED_ON.gt(on)));
    }

    private SelectJoinStep<
                    Record8<UUID, Long, UUID, LocalDate, Boolean, Contract, Optional<String>, Optional<Discharge>>>
            stays() {
        return db.select(
                        STAY.ID,
                        STAY.REVISION,
                        STAY.RESIDENT_ID,
                        STAY.ADMITTED_ON,
                        STAY.ADMITTED_DAY_KNOWN,
                        contract(),
                        STAY.MISSING_CONTACT_REASON.convertFrom(Optional::ofNullable),
                        discharge())
                .from(STAY);
    }

    private static SelectField<Contract> contract() {
        return row(STAY.CONTRACT_NUMBER, STAY.CONTRACT_FROM, STAY.CONTRACT_TO, STAY.FEE_MONTH, STAY.DEPOSIT)
                .mapping(StayQueries::contract);
    }

    private static Contract contract(
            @Nullable String number,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Money feeMonth,
            @Nullable Money deposit) {
        return new ContractDraft(number, from, to, feeMonth, deposit).toContract();
    }

    private static SelectField<Optional<Discharge>> discharge() {
        return row(STAY.DISCHARGED_ON, STAY.DISCHARGE_REASON, STAY.DESTINATION).mapping(StayQueries::discharge);
    }

    private static Optional<Discharge> discharge(
            @Nullable LocalDate on, @Nullable DischargeReason reason, @Nullable String destination) {
        return Optional.ofNullable(on)
                .map(day -> new Discharge(day, Optional.ofNullable(reason), Optional.ofNullable(destination)));
    }

    static SelectField<Period> period(Field<LocalDate> from, Field<LocalDate> to) {
        return row(from, to).mapping(Period::new);
    }
}
