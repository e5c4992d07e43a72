// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import static anyi.store.schema.Tables.BED;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.FUNDING_PERIOD;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.POLICY_VERSION;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.RESIDENT_APART;
import static anyi.store.schema.Tables.RESIDENT_MERGE;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_CLAIM;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.sum;

import anyi.resident.Resident;
import anyi.resident.ResidentQueries;
import anyi.store.PointerTx;
import anyi.term.ClaimState;
import anyi.term.DischargeReason;
import anyi.text.Messages.Language;
import anyi.value.Money;
import anyi.value.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Files that may be of one person, two of them side by side, and those that were made one. */
public final class MergeQueries {
    private static final Set<ClaimState> OVER = EnumSet.of(ClaimState.REFUSED, ClaimState.ENDED);

    private final DSLContext db;
    private final Language language;

    /** @param language in which policies are named */
    public MergeQueries(DSLContext db, Language language) {
        this.db = db;
        this.language = language;
    }

    /** Everybody, by name. */
    public List<Person> people() {
        return db.select(
                        RESIDENT.ID,
                        RESIDENT.NAME,
                        optional(RESIDENT.FORMER_NAME),
                        RESIDENT.PINYIN,
                        optional(RESIDENT.SEX),
                        optional(RESIDENT.BIRTH_ON),
                        optional(RESIDENT.ID_NUMBER))
                .from(RESIDENT)
                .orderBy(RESIDENT.PINYIN, RESIDENT.ID)
                .fetch(mapping(Person::new));
    }

    /** Two of whom somebody has said that they are not one. */
    public Set<Pair> apart() {
        return Set.copyOf(db.select(RESIDENT_APART.RESIDENT_ID, RESIDENT_APART.OTHER_ID)
                .from(RESIDENT_APART)
                .fetch(mapping(Pair::of)));
    }

    /** The first and the newest day of each person's stays, for telling two of a name apart. */
    public Map<UUID, Period> stays() {
        var stays = new HashMap<UUID, Period>();
        db.select(STAY.RESIDENT_ID, STAY.ADMITTED_ON, STAY.DISCHARGED_ON)
                .from(STAY)
                .orderBy(STAY.ADMITTED_ON)
                .forEach(row -> stays.put(row.value1(), period(row.value2(), row.value3())));
        return stays;
    }

    /** Files that were made one, the newest first. */
    public List<MergedRow> merged() {
        return db.select(
                        RESIDENT_MERGE.ID,
                        RESIDENT_MERGE.RESIDENT_ID,
                        RESIDENT.NAME,
                        RESIDENT_MERGE.MERGED_NAME,
                        RESIDENT_MERGE.MERGED_ON,
                        RESIDENT_MERGE.MERGED_BY,
                        RESIDENT_MERGE.ACT_REVISION)
                .from(RESIDENT_MERGE)
                .join(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(RESIDENT_MERGE.HOME_ID))
                .and(RESIDENT.ID.eq(RESIDENT_MERGE.RESIDENT_ID))
                .orderBy(RESIDENT_MERGE.ACT_REVISION.desc())
                .fetch(mapping(MergedRow::new));
    }

    /** Where the rows of a file are that is gone. */
    public Optional<UUID> keptFor(UUID merged) {
        return db.select(RESIDENT_MERGE.RESIDENT_ID)
                .from(RESIDENT_MERGE)
                .where(RESIDENT_MERGE.MERGED_ID.eq(merged))
                .fetchOptional(RESIDENT_MERGE.RESIDENT_ID);
    }

    /** A file with all that can contradict another; empty = there is none any more. */
    public Optional<FileSide> side(UUID resident) {
        return new ResidentQueries(db).resident(resident).map(person -> side(resident, person));
    }

    private FileSide side(UUID resident, Resident person) {
        return new FileSide(
                person,
                spans(resident),
                parts(resident),
                new FactQueries(db).of(resident),
                booked(resident),
                claims(resident),
                PointerTx.count(db, RESIDENT, resident));
    }

    private List<StaySpan> spans(UUID resident) {
        return db.select(
                        STAY.ID,
                        STAY.ADMITTED_ON,
                        STAY.ADMITTED_DAY_KNOWN,
                        optional(STAY.DISCHARGED_ON),
                        STAY.DISCHARGE_REASON.convertFrom(reason -> reason == DischargeReason.DEATH))
                .from(STAY)
                .where(STAY.RESIDENT_ID.eq(resident))
                .orderBy(STAY.ADMITTED_ON, STAY.ID)
                .fetch(mapping(StaySpan::new));
    }

    private List<StayPart> parts(UUID resident) {
        var parts = new ArrayList<StayPart>();
        db.select(BED_STAY.ID, BED_STAY.STAY_ID, BED_STAY.VALID_FROM, BED_STAY.VALID_TO, BED.LABEL)
                .from(BED_STAY)
                .join(BED)
                .on(BED.HOME_ID.eq(BED_STAY.HOME_ID).and(BED.ID.eq(BED_STAY.BED_ID)))
                .where(BED_STAY.RESIDENT_ID.eq(resident))
                .forEach(row -> parts.add(new StayPart(
                        StayPart.Kind.BED,
                        row.value1(),
                        row.value2(),
                        period(row.value3(), row.value4()),
                        row.value5())));
        db.select(LEAVE.ID, LEAVE.STAY_ID, LEAVE.LEFT_ON, LEAVE.BACK_ON, LEAVE.LEAVE_KIND)
                .from(LEAVE)
                .where(LEAVE.RESIDENT_ID.eq(resident))
                .forEach(row -> parts.add(new StayPart(
                        StayPart.Kind.LEAVE,
                        row.value1(),
                        row.value2(),
                        period(row.value3(), row.value4()),
                        row.value5().name())));
        db.select(
                        FUNDING_PERIOD.ID,
                        FUNDING_PERIOD.STAY_ID,
                        FUNDING_PERIOD.VALID_FROM,
                        FUNDING_PERIOD.VALID_TO,
                        FUNDING_PERIOD.FUNDING)
                .from(FUNDING_PERIOD)
                .where(FUNDING_PERIOD.RESIDENT_ID.eq(resident))
                .forEach(row -> parts.add(new StayPart(
                        StayPart.Kind.FUNDING,
                        row.value1(),
                        row.value2(),
                        period(row.value3(), row.value4()),
                        row.value5().name())));
        return parts;
    }

    /** A leave of no day still has its day. */
    private static Period period(LocalDate from, @Nullable LocalDate to) {
        return new Period(from, to != null && !to.isAfter(from) ? from.plusDays(1) : to);
    }

    private List<Booked> booked(UUID resident) {
        Map<String, String> titles = titles();
        return db.select(
                        SUBSIDY_LINE.POLICY_CODE,
                        SUBSIDY_LINE.SUBJECT_MONTH,
                        sum(SUBSIDY_LINE.AMOUNT.coerce(java.math.BigDecimal.class)))
                .from(SUBSIDY_LINE)
                .where(SUBSIDY_LINE.RESIDENT_ID.eq(resident))
                .groupBy(SUBSIDY_LINE.POLICY_CODE, SUBSIDY_LINE.SUBJECT_MONTH)
                .orderBy(SUBSIDY_LINE.POLICY_CODE, SUBSIDY_LINE.SUBJECT_MONTH)
                .fetch(row -> new Booked(
                        row.value1(),
                        titles.getOrDefault(row.value1(), row.value1()),
                        YearMonth.from(row.value2()),
                        new Money(row.value3())));
    }

    private Map<String, String> claims(UUID resident) {
        Map<String, String> titles = titles();
        Map<String, String> claims = new HashMap<>();
        db.select(SUBSIDY_CLAIM.POLICY_CODE, SUBSIDY_CLAIM.CLAIM_STATE)
                .from(SUBSIDY_CLAIM)
                .where(SUBSIDY_CLAIM.RESIDENT_ID.eq(resident))
                .forEach(row -> {
                    if (!OVER.contains(row.value2())) {
                        claims.put(row.value1(), titles.getOrDefault(row.value1(), row.value1()));
                    }
                });
        return claims;
    }

    private Map<String, String> titles() {
        Field<String> title = language == Language.CHINESE ? POLICY_VERSION.TITLE_ZH : POLICY_VERSION.TITLE_EN;
        var titles = new HashMap<String, String>();
        db.select(POLICY_VERSION.POLICY_CODE, title)
                .from(POLICY_VERSION)
                .orderBy(POLICY_VERSION.EFFECTIVE_FROM, POLICY_VERSION.ID)
                .forEach(row -> titles.put(row.value1(), Objects.requireNonNull(row.value2())));
        return titles;
    }

    private static <T> Field<Optional<T>> optional(Field<T> field) {
        return field.convertFrom(Optional::ofNullable);
    }
}
