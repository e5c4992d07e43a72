// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import static anyi.store.schema.Tables.CLAIM_DOCUMENT;
import static anyi.store.schema.Tables.CLAIM_RULE;
import static anyi.store.schema.Tables.CLAIM_STEP;
import static anyi.store.schema.Tables.CLAIM_SUSPENSION;
import static anyi.store.schema.Tables.NOTICE_ENTRY;
import static anyi.store.schema.Tables.NOTICE_OBJECTION;
import static anyi.store.schema.Tables.PUBLIC_NOTICE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAFF;
import static anyi.store.schema.Tables.SUBSIDY_CLAIM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;

import anyi.subsidy.claim.ClaimStep.TakenBack;
import anyi.term.ClaimState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads claims. */
public final class ClaimQueries {
    private static final List<ClaimState> UNDER_WAY = List.of(
            ClaimState.DRAFT, ClaimState.SUBMITTED, ClaimState.CHECKED, ClaimState.PUBLISHED, ClaimState.RECHECKED);

    private final DSLContext db;

    public ClaimQueries(DSLContext db) {
        this.db = db;
    }

    public List<ClaimRow> all() {
        return claims(DSL.noCondition());
    }

    public List<ClaimRow> of(UUID resident) {
        return claims(SUBSIDY_CLAIM.RESIDENT_ID.eq(resident));
    }

    public List<ClaimRow> of(Recipient whose) {
        return claims(whose.resident()
                .map(SUBSIDY_CLAIM.RESIDENT_ID::eq)
                .or(() -> whose.staff().map(SUBSIDY_CLAIM.STAFF_ID::eq))
                .orElseGet(() -> SUBSIDY_CLAIM.RESIDENT_ID.isNull().and(SUBSIDY_CLAIM.STAFF_ID.isNull())));
    }

    public List<ClaimRow> of(String policy) {
        return claims(SUBSIDY_CLAIM.POLICY_CODE.eq(policy));
    }

    public Optional<ClaimRow> find(UUID claim) {
        return claims(SUBSIDY_CLAIM.ID.eq(claim)).stream().findFirst();
    }

    public List<ClaimRow> in(Collection<UUID> claims) {
        return claims(SUBSIDY_CLAIM.ID.in(claims));
    }

    /** Of these policies, approved once. */
    public List<ClaimRow> approvedOnce(Collection<String> policies) {
        return claims(SUBSIDY_CLAIM.POLICY_CODE.in(policies).and(SUBSIDY_CLAIM.APPROVED_FROM.isNotNull()));
    }

    /** Neither approved nor refused yet. */
    public List<ClaimRow> underWay() {
        return claims(SUBSIDY_CLAIM.CLAIM_STATE.in(UNDER_WAY));
    }

    private List<ClaimRow> claims(Condition which) {
        return db.select(
                        SUBSIDY_CLAIM.ID,
                        SUBSIDY_CLAIM.POLICY_CODE,
                        row(SUBSIDY_CLAIM.RESIDENT_ID, SUBSIDY_CLAIM.STAFF_ID).mapping(Recipient::of),
                        coalesce(RESIDENT.NAME, STAFF.NAME).convertFrom(Optional::ofNullable),
                        SUBSIDY_CLAIM.CLAIM_STATE,
                        SUBSIDY_CLAIM.APPLIED_ON.convertFrom(Optional::ofNullable),
                        SUBSIDY_CLAIM.APPROVED_ON.convertFrom(Optional::ofNullable),
                        SUBSIDY_CLAIM.APPROVED_FROM.convertFrom(Optional::ofNullable),
                        SUBSIDY_CLAIM.APPROVED_TO.convertFrom(Optional::ofNullable))
                .from(SUBSIDY_CLAIM)
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(SUBSIDY_CLAIM.HOME_ID))
                .and(RESIDENT.ID.eq(SUBSIDY_CLAIM.RESIDENT_ID))
                .leftJoin(STAFF)
                .on(STAFF.HOME_ID.eq(SUBSIDY_CLAIM.HOME_ID))
                .and(STAFF.ID.eq(SUBSIDY_CLAIM.STAFF_ID))
                .where(which)
                .orderBy(SUBSIDY_CLAIM.POLICY_CODE, RESIDENT.PINYIN, STAFF.PINYIN, SUBSIDY_CLAIM.ID)
                .fetch(mapping(ClaimRow::new));
    }

    /** The steps of every claim, by claim, in their order. */
    public Map<UUID, List<ClaimStep>> steps() {
        return steps(DSL.noCondition());
    }

    public Map<UUID, List<ClaimStep>> stepsUnderWay() {
        return steps(isUnderWay(CLAIM_STEP.CLAIM_ID));
    }

    private static Condition isUnderWay(Field<UUID> claim) {
        return claim.in(
                DSL.select(SUBSIDY_CLAIM.ID).from(SUBSIDY_CLAIM).where(SUBSIDY_CLAIM.CLAIM_STATE.in(UNDER_WAY)));
    }

    public List<ClaimStep> steps(UUID claim) {
        return steps(CLAIM_STEP.CLAIM_ID.eq(claim)).getOrDefault(claim, List.of());
    }

    private Map<UUID, List<ClaimStep>> steps(Condition which) {
        return db.select(
                        CLAIM_STEP.CLAIM_ID,
                        CLAIM_STEP.ID,
                        CLAIM_STEP.STEP_NUMBER,
                        CLAIM_STEP.CLAIM_STATE,
                        CLAIM_STEP.DONE_ON,
                        CLAIM_STEP.DONE_BY,
                        CLAIM_STEP.REASON,
                        CLAIM_STEP.EFFECTIVE_ON,
                        CLAIM_STEP.TAKEN_BACK_ON,
                        CLAIM_STEP.TAKEN_BACK_BY,
                        CLAIM_STEP.TAKEN_BACK_REASON)
                .from(CLAIM_STEP)
                .where(which)
                .orderBy(CLAIM_STEP.CLAIM_ID, CLAIM_STEP.STEP_NUMBER)
                .fetchGroups(
                        row -> row.get(CLAIM_STEP.CLAIM_ID),
                        row -> new ClaimStep(
                                row.get(CLAIM_STEP.ID),
                                row.get(CLAIM_STEP.STEP_NUMBER),
                                row.get(CLAIM_STEP.CLAIM_STATE),
                                row.get(CLAIM_STEP.DONE_ON),
                                row.get(CLAIM_STEP.DONE_BY),
                                Optional.ofNullable(row.get(CLAIM_STEP.REASON)),
                                Optional.ofNullable(row.get(CLAIM_STEP.EFFECTIVE_ON)),
                                takenBack(
                                        row.get(CLAIM_STEP.TAKEN_BACK_ON),
                                        row.get(CLAIM_STEP.TAKEN_BACK_BY),
                                        row.get(CLAIM_STEP.TAKEN_BACK_REASON))));
    }

    private static Optional<TakenBack> takenBack(@Nullable LocalDate on, @Nullable String by, @Nullable String reason) {
        return Optional.ofNullable(on)
                .map(day ->
                        new TakenBack(day, Objects.requireNonNullElse(by, ""), Objects.requireNonNullElse(reason, "")));
    }

    /** The documents of every claim, by claim, those wanted first. */
    public Map<UUID, List<ClaimDocument>> documents() {
        return documents(DSL.noCondition());
    }

    public Map<UUID, List<ClaimDocument>> documentsUnderWay() {
        return documents(isUnderWay(CLAIM_DOCUMENT.CLAIM_ID));
    }

    public List<ClaimDocument> documents(UUID claim) {
        return documents(CLAIM_DOCUMENT.CLAIM_ID.eq(claim)).getOrDefault(claim, List.of());
    }

    private Map<UUID, List<ClaimDocument>> documents(Condition which) {
        return db.select(
                        CLAIM_DOCUMENT.CLAIM_ID,
                        CLAIM_DOCUMENT.DOCUMENT_NAME,
                        CLAIM_DOCUMENT.WANTED,
                        CLAIM_DOCUMENT.PRESENT_ON)
                .from(CLAIM_DOCUMENT)
                .where(which)
                .orderBy(CLAIM_DOCUMENT.CLAIM_ID, CLAIM_DOCUMENT.ID)
                .fetchGroups(
                        row -> row.get(CLAIM_DOCUMENT.CLAIM_ID),
                        row -> new ClaimDocument(
                                row.get(CLAIM_DOCUMENT.DOCUMENT_NAME),
                                row.get(CLAIM_DOCUMENT.WANTED),
                                Optional.ofNullable(row.get(CLAIM_DOCUMENT.PRESENT_ON))));
    }

    /** Every suspension, those that are over among them, by claim. */
    public Map<UUID, List<Suspension>> suspensions() {
        return suspensions(DSL.noCondition());
    }

    public List<Suspension> suspensions(UUID claim) {
        return suspensions(CLAIM_SUSPENSION.CLAIM_ID.eq(claim)).getOrDefault(claim, List.of());
    }

    /** Of one person, by claim. */
    public Map<UUID, List<Suspension>> suspensionsOf(UUID resident) {
        return suspensions(CLAIM_SUSPENSION.CLAIM_ID.in(
                DSL.select(SUBSIDY_CLAIM.ID).from(SUBSIDY_CLAIM).where(SUBSIDY_CLAIM.RESIDENT_ID.eq(resident))));
    }

    private Map<UUID, List<Suspension>> suspensions(Condition which) {
        return db.select(
                        CLAIM_SUSPENSION.ID,
                        CLAIM_SUSPENSION.CLAIM_ID,
                        CLAIM_SUSPENSION.VALID_FROM,
                        CLAIM_SUSPENSION.VALID_TO.convertFrom(Optional::ofNullable),
                        CLAIM_SUSPENSION.PAID_LATER,
                        CLAIM_SUSPENSION.REASON.convertFrom(Optional::ofNullable))
                .from(CLAIM_SUSPENSION)
                .where(which)
                .orderBy(CLAIM_SUSPENSION.CLAIM_ID, CLAIM_SUSPENSION.VALID_FROM, CLAIM_SUSPENSION.ID)
                .fetchGroups(row -> row.get(CLAIM_SUSPENSION.CLAIM_ID), mapping(Suspension::new));
    }

    /** The newest notice of each claim that stands on one. */
    public Map<UUID, NoticeOfClaim> notices() {
        return notices(DSL.noCondition());
    }

    public Map<UUID, NoticeOfClaim> noticesUnderWay() {
        return notices(isUnderWay(NOTICE_ENTRY.CLAIM_ID));
    }

    /** The newest notice on which the claim stands. */
    public Optional<NoticeOfClaim> notice(UUID claim) {
        return Optional.ofNullable(notices(NOTICE_ENTRY.CLAIM_ID.eq(claim)).get(claim));
    }

    private Map<UUID, NoticeOfClaim> notices(Condition which) {
        var newest = new LinkedHashMap<UUID, NoticeOfClaim>();
        var open = field(selectCount()
                .from(NOTICE_OBJECTION)
                .where(NOTICE_OBJECTION.HOME_ID.eq(PUBLIC_NOTICE.HOME_ID))
                .and(NOTICE_OBJECTION.NOTICE_ID.eq(PUBLIC_NOTICE.ID))
                .and(NOTICE_OBJECTION.CLAIM_ID.isNull().or(NOTICE_OBJECTION.CLAIM_ID.eq(NOTICE_ENTRY.CLAIM_ID)))
                .and(NOTICE_OBJECTION.ANSWERED_ON.isNull()));
        var upheld = field(selectCount()
                .from(NOTICE_OBJECTION)
                .where(NOTICE_OBJECTION.HOME_ID.eq(PUBLIC_NOTICE.HOME_ID))
                .and(NOTICE_OBJECTION.NOTICE_ID.eq(PUBLIC_NOTICE.ID))
                .and(NOTICE_OBJECTION.CLAIM_ID.eq(NOTICE_ENTRY.CLAIM_ID))
                .and(NOTICE_OBJECTION.UPHELD.isTrue()));
        db.select(
                        NOTICE_ENTRY.CLAIM_ID,
                        PUBLIC_NOTICE.ID,
                        PUBLIC_NOTICE.TITLE,
                        PUBLIC_NOTICE.STARTS_ON,
                        PUBLIC_NOTICE.ENDS_ON,
                        open,
                        upheld)
                .from(NOTICE_ENTRY)
                .join(PUBLIC_NOTICE)
                .on(PUBLIC_NOTICE.HOME_ID.eq(NOTICE_ENTRY.HOME_ID))
                .and(PUBLIC_NOTICE.ID.eq(NOTICE_ENTRY.NOTICE_ID))
                .where(which)
                .orderBy(PUBLIC_NOTICE.STARTS_ON, PUBLIC_NOTICE.ID)
                .forEach(row -> newest.put(
                        row.value1(),
                        new NoticeOfClaim(
                                row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), row.value7())));
        return newest;
    }

    /** What the place decided, as it holds on a day. */
    public ClaimRules rules(LocalDate on) {
        return db.select(CLAIM_RULE.NOTICE_DAYS, CLAIM_RULE.RECHECK_FIRST, CLAIM_RULE.WAITING_DAYS)
                .from(CLAIM_RULE)
                .where(CLAIM_RULE.VALID_FROM.le(on))
                .orderBy(CLAIM_RULE.VALID_FROM.desc())
                .limit(1)
                .fetchOptional(row -> new ClaimRules(row.value1(), row.value2(), row.value3()))
                .orElse(ClaimRules.USUAL);
    }
}
