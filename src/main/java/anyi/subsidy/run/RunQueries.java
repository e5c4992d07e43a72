// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.ACT_CHANGE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAFF;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static anyi.store.schema.Tables.SUBSIDY_RUN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;

import anyi.subsidy.claim.Recipient;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads closed months and their lines, and what has changed since. */
public final class RunQueries {
    /** A change in one of these may change what a month comes to. */
    static final List<String> INPUTS = List.of(
            "resident",
            "hukou",
            "economic_status",
            "disability",
            "care_level_period",
            "stay",
            "bed_stay",
            "bed_type_period",
            "leave",
            "assessment",
            "home",
            "home_rating",
            "policy_version",
            "subsidy_claim",
            "claim_suspension",
            "subsidy_verification",
            "subsidy_choice",
            "subsidy_received",
            "staff",
            "employment",
            "certificate",
            "further_fact");

    private final DSLContext db;

    public RunQueries(DSLContext db) {
        this.db = db;
    }

    public List<RunRow> closed() {
        return db.select(
                        SUBSIDY_RUN.ID,
                        SUBSIDY_RUN.REVISION,
                        SUBSIDY_RUN.RUN_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_RUN.CLOSED_AT,
                        SUBSIDY_RUN.CLOSED_BY,
                        SUBSIDY_RUN.INPUT_HASH,
                        SUBSIDY_RUN.LINE_COUNT,
                        SUBSIDY_RUN.TOTAL_AMOUNT,
                        SUBSIDY_RUN.VERIFICATION_KEPT.convertFrom(Boolean.TRUE::equals))
                .from(SUBSIDY_RUN)
                .orderBy(SUBSIDY_RUN.RUN_MONTH)
                .fetch(mapping(RunRow::new));
    }

    public Optional<RunRow> closed(YearMonth month) {
        return closed().stream().filter(run -> run.month().equals(month)).findFirst();
    }

    /** The lines that were booked when the month was closed, corrections of earlier months among them. */
    public List<LineRow> linesOfRun(YearMonth month) {
        return lines(SUBSIDY_RUN.RUN_MONTH.eq(month.atDay(1)));
    }

    /** The lines for a month, whenever they were booked. */
    public List<LineRow> linesFor(YearMonth month) {
        return lines(SUBSIDY_LINE.SUBJECT_MONTH.eq(month.atDay(1)));
    }

    public List<LineRow> linesOf(UUID resident) {
        return lines(SUBSIDY_LINE.RESIDENT_ID.eq(resident));
    }

    public List<LineRow> linesOfStaff(UUID staff) {
        return lines(SUBSIDY_LINE.STAFF_ID.eq(staff));
    }

    /** Every line of every month, for the full export. */
    public List<LineRow> all() {
        return lines(DSL.noCondition());
    }

    private List<LineRow> lines(Condition which) {
        return db.select(
                        SUBSIDY_LINE.ID,
                        SUBSIDY_RUN.RUN_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_LINE.POLICY_CODE,
                        SUBSIDY_LINE.POLICY_VERSION_ID.convertFrom(Optional::ofNullable),
                        row(SUBSIDY_LINE.RESIDENT_ID, SUBSIDY_LINE.STAFF_ID).mapping(Recipient::of),
                        coalesce(RESIDENT.NAME, STAFF.NAME).convertFrom(Optional::ofNullable),
                        SUBSIDY_LINE.SUBJECT_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_LINE.LINE_KIND,
                        SUBSIDY_LINE.AMOUNT,
                        SUBSIDY_LINE.CORRECTS_LINE_ID.convertFrom(Optional::ofNullable),
                        SUBSIDY_LINE.EXPLANATION,
                        SUBSIDY_LINE.FUNDING.convertFrom(text -> Objects.requireNonNullElse(text, "")))
                .from(SUBSIDY_LINE)
                .join(SUBSIDY_RUN)
                .on(SUBSIDY_RUN.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(SUBSIDY_RUN.ID.eq(SUBSIDY_LINE.RUN_ID))
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(RESIDENT.ID.eq(SUBSIDY_LINE.RESIDENT_ID))
                .leftJoin(STAFF)
                .on(STAFF.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(STAFF.ID.eq(SUBSIDY_LINE.STAFF_ID))
                .where(which)
                .orderBy(
                        SUBSIDY_LINE.SUBJECT_MONTH.desc(),
                        SUBSIDY_LINE.POLICY_CODE,
                        RESIDENT.PINYIN,
                        STAFF.PINYIN,
                        SUBSIDY_LINE.RESIDENT_ID,
                        SUBSIDY_LINE.STAFF_ID,
                        SUBSIDY_RUN.RUN_MONTH)
                .fetch(mapping(LineRow::new));
    }

    /** The acts after a revision that changed an input. */
    public List<Touch> touchesSince(long revision) {
        return db.select(
                        ACT.REVISION,
                        ACT.HAPPENED_AT,
                        ACT.ACTOR,
                        ACT.PURPOSE,
                        ACT_CHANGE.TABLE_NAME,
                        ACT_CHANGE.ROW_ID.convertFrom(Optional::ofNullable),
                        ACT_CHANGE.BEFORE_JSON.convertFrom(Optional::ofNullable))
                .from(ACT)
                .join(ACT_CHANGE)
                .on(ACT_CHANGE.HOME_ID.eq(ACT.HOME_ID))
                .and(ACT_CHANGE.REVISION.eq(ACT.REVISION))
                .where(ACT.REVISION.gt(revision))
                .and(ACT_CHANGE.TABLE_NAME.in(INPUTS))
                .orderBy(ACT.REVISION, ACT_CHANGE.POSITION)
                .fetch(mapping(Touch::new));
    }

    /** Whether anything that a month rests on has changed since a revision. */
    public boolean touchedSince(long revision) {
        return db.fetchExists(ACT_CHANGE, ACT_CHANGE.REVISION.gt(revision).and(ACT_CHANGE.TABLE_NAME.in(INPUTS)));
    }

    private static @Nullable Field<UUID> either(@Nullable Field<UUID> resident, @Nullable Field<UUID> staff) {
        if (resident == null || staff == null) {
            return resident == null ? staff : resident;
        }
        return coalesce(resident, staff);
    }

    /** Whose the rows of an input table are, for those written after a revision. */
    public List<RowOfPerson> rowsOfPeople(Table<?> table, long revision) {
        Field<UUID> resident = table.field("resident_id", UUID.class);
        Field<UUID> staff = table.field("staff_id", UUID.class);
        Field<UUID> id = table.field("id", UUID.class);
        Field<Long> written = table.field("revision", Long.class);
        Field<UUID> person = either(resident, staff);
        if (person == null || id == null || written == null) {
            return List.of();
        }
        return db.select(id, person, written)
                .from(table)
                .where(written.gt(revision))
                .and(person.isNotNull())
                .fetch(mapping(RowOfPerson::new));
    }
}
