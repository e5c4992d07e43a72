// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;
import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.ACT_CHANGE;
import static anyi.store.schema.Tables.RESIDENT_MERGE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import anyi.store.ActKind;
import anyi.store.RowJson;
import anyi.store.schema.tables.records.ActChangeRecord;
import anyi.store.schema.tables.records.ActRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Who changed what, when, from what to what, and what for. */
public final class History {
    private final DSLContext db;

    public History(DSLContext db) {
        this.db = db;
    }

    /**
     * The newest acts first.
     *
     * @param before only acts of a lower revision, to page on; empty = from the newest
     */
    public List<Act> acts(Optional<Long> before, int limit) {
        return db.selectFrom(ACT)
                .where(before.map(ACT.REVISION::lt).orElse(noCondition()))
                .orderBy(ACT.REVISION.desc())
                .limit(limit)
                .fetch(History::act);
    }

    public Optional<Act> act(long revision) {
        return db.selectFrom(ACT).where(ACT.REVISION.eq(revision)).fetchOptional(History::act);
    }

    /** The newest act of before a moment: what was known then. */
    public Optional<Act> lastBefore(Instant moment) {
        return db.selectFrom(ACT)
                .where(ACT.HAPPENED_AT.lt(moment.atOffset(ZoneOffset.UTC)))
                .orderBy(ACT.REVISION.desc())
                .limit(1)
                .fetchOptional(History::act);
    }

    /** The act that took this one back, if that stands. */
    public Optional<Act> takenBackBy(long revision) {
        return db.selectFrom(ACT)
                .where(ACT.UNDOES.eq(revision))
                .orderBy(ACT.REVISION.desc())
                .limit(1)
                .fetchOptional(History::act)
                .filter(undo -> takenBackBy(undo.revision()).isEmpty());
    }

    /** The newest act that may be taken back and has not been: what 撤销 offers. */
    public Optional<Act> lastUndoable() {
        for (Act act : acts(Optional.empty(), 50)) {
            if (act.kind() != ActKind.FINAL
                    && act.kind() != ActKind.UNDO
                    && takenBackBy(act.revision()).isEmpty()) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    /** What became of one row, the newest first. */
    public List<RowChange> ofRow(String table, UUID row) {
        return of(ACT_CHANGE.TABLE_NAME.eq(table), List.of(row));
    }

    /** What became of one field, the newest first. */
    public List<RowChange> ofField(String table, UUID row, String column) {
        return ofRow(table, row).stream()
                .filter(change -> change.before().isEmpty() && change.after().isPresent()
                        || change.before().orElse(Map.of()).containsKey(column)
                        || change.after().orElse(Map.of()).containsKey(column))
                .toList();
    }

    /**
     * Everything about one resident: the person's row, all rows that name the person, and those of files that were
     * merged into this one; the newest first.
     */
    public List<RowChange> ofResident(UUID resident) {
        var rows = new ArrayList<>(db.fetchValues(rowsOf(resident)));
        rows.addAll(deletedRowsOf(resident));
        for (UUID merged : mergedInto(resident)) {
            rows.add(merged);
            rows.addAll(deletedRowsOf(merged));
        }
        return of(noCondition(), rows);
    }

    private List<UUID> mergedInto(UUID resident) {
        return db.select(RESIDENT_MERGE.MERGED_ID)
                .from(RESIDENT_MERGE)
                .where(RESIDENT_MERGE.RESIDENT_ID.eq(resident))
                .fetch(RESIDENT_MERGE.MERGED_ID);
    }

    private static Select<Record1<UUID>> rowsOf(UUID resident) {
        Select<Record1<UUID>> all = select(org.jooq.impl.DSL.val(resident));
        for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
            Field<UUID> owner = table.field("resident_id", UUID.class);
            Field<UUID> id = table.field("id", UUID.class);
            if (owner != null && id != null) {
                all = all.union(select(id).from(table).where(owner.eq(resident)));
            }
        }
        return all;
    }

    private List<UUID> deletedRowsOf(UUID resident) {
        return db.selectDistinct(ACT_CHANGE.ROW_ID)
                .from(ACT_CHANGE)
                .where(ACT_CHANGE.AFTER_JSON.isNull().and(ACT_CHANGE.ROW_ID.isNotNull()))
                .and(ACT_CHANGE.BEFORE_JSON.contains(resident.toString()))
                .fetch(ACT_CHANGE.ROW_ID);
    }

    private List<RowChange> of(Condition which, Collection<UUID> rows) {
        var changes = new ArrayList<RowChange>();
        var found = db.select(ACT.asterisk(), ACT_CHANGE.asterisk())
                .from(ACT_CHANGE)
                .join(ACT)
                .on(ACT.HOME_ID.eq(ACT_CHANGE.HOME_ID).and(ACT.REVISION.eq(ACT_CHANGE.REVISION)))
                .where(which)
                .and(ACT_CHANGE.ROW_ID.in(rows).or(inBulk(rows)))
                .orderBy(ACT_CHANGE.REVISION.desc(), ACT_CHANGE.POSITION.desc())
                .fetch();
        for (Record each : found) {
            changes.addAll(rowChanges(act(each.into(ACT)), each.into(ACT_CHANGE), rows));
        }
        return changes;
    }

    /** Bulk entries name only the range of ids; whether a row is really among them, its JSON says. */
    private static Condition inBulk(Collection<UUID> rows) {
        Condition any = org.jooq.impl.DSL.falseCondition();
        for (UUID row : rows) {
            any = any.or(ACT_CHANGE.FIRST_ROW_ID.le(row).and(ACT_CHANGE.LAST_ROW_ID.ge(row)));
        }
        return ACT_CHANGE.ROW_ID.isNull().and(any);
    }

    private static List<RowChange> rowChanges(Act act, ActChangeRecord change, Collection<UUID> rows) {
        if (change.getRowId() != null) {
            return List.of(new RowChange(
                    act,
                    change.getTableName(),
                    change.getRowId(),
                    object(change.getBeforeJson()),
                    object(change.getAfterJson())));
        }
        var changes = new ArrayList<RowChange>();
        String before = change.getBeforeJson();
        String json = before == null ? change.getAfterJson() : before;
        for (Map<String, @Nullable Object> values : Bulk.rows(json)) {
            UUID id = Bulk.id(values);
            if (rows.contains(id)) {
                Optional<Map<String, @Nullable Object>> whole = Optional.of(values);
                Optional<Map<String, @Nullable Object>> nothing = Optional.empty();
                changes.add(
                        before == null
                                ? new RowChange(act, change.getTableName(), id, nothing, whole)
                                : new RowChange(act, change.getTableName(), id, whole, nothing));
            }
        }
        return changes;
    }

    private static Optional<Map<String, @Nullable Object>> object(@Nullable String json) {
        return json == null ? Optional.empty() : Optional.of(RowJson.object(json));
    }

    private static Act act(ActRecord row) {
        return new Act(
                row.getRevision(),
                row.getHappenedAt().toInstant(),
                row.getActor(),
                row.getPurpose(),
                ActKind.valueOf(row.getActKind()),
                Optional.ofNullable(row.getUndoes()));
    }
}
