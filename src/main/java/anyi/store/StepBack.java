// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.ACT_CHANGE;
import static org.jooq.impl.DSL.max;

import anyi.store.schema.tables.records.ActChangeRecord;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/**
 * Takes a copy of the data back to what they were after an act: the log read backwards, change by change, and the acts
 * themselves taken off its end. What comes out is what a copy made at that moment holds, revisions of rows and all, only
 * in the present tables, so that every screen can show it.
 */
final class StepBack {
    private final H2Database copy;

    /** @param copy that nobody else has open */
    StepBack(H2Database copy) {
        this.copy = copy;
    }

    /**
     * @param revision of the last act that stays
     * @param left is told how many acts are still to go
     */
    void to(long revision, LongConsumer left) throws SQLException {
        // rows that come back may point at rows that come back after them
        copy.administer("set referential_integrity false");
        try {
            List<Long> acts = copy.admin()
                    .select(ACT.REVISION)
                    .from(ACT)
                    .where(ACT.REVISION.gt(revision))
                    .orderBy(ACT.REVISION.desc())
                    .fetch(ACT.REVISION);
            for (int i = 0; i < acts.size(); i++) {
                long act = acts.get(i);
                left.accept(acts.size() - i);
                copy.admin().transaction(all -> takeOff(all.dsl(), act));
            }
        } finally {
            copy.administer("set referential_integrity true");
        }
    }

    private static void takeOff(DSLContext db, long act) {
        List<ActChangeRecord> changes = db.selectFrom(ACT_CHANGE)
                .where(ACT_CHANGE.REVISION.eq(act))
                .orderBy(ACT_CHANGE.POSITION.desc())
                .fetch();
        for (ActChangeRecord change : changes) {
            db.deleteFrom(ACT_CHANGE)
                    .where(ACT_CHANGE.HOME_ID.eq(change.getHomeId()))
                    .and(ACT_CHANGE.REVISION.eq(act))
                    .and(ACT_CHANGE.POSITION.eq(change.getPosition()))
                    .execute();
            if (change.getRowId() == null) {
                bulk(db, change);
            } else {
                single(db, change, change.getRowId());
            }
        }
        db.deleteFrom(ACT).where(ACT.REVISION.eq(act)).execute();
    }

    private static void single(DSLContext db, ActChangeRecord change, UUID row) {
        Table<?> table = Replay.table(change.getTableName());
        UUID home = change.getHomeId();
        if (change.getBeforeJson() == null) {
            db.deleteFrom(table).where(Replay.is(table, home, List.of(row))).execute();
        } else if (change.getAfterJson() == null) {
            insert(db, table, home, List.of(RowJson.object(change.getBeforeJson())));
        } else {
            var values = (UpdatableRecord<?>) table.newRecord();
            values.fromMap(RowJson.object(change.getBeforeJson()));
            values.set(Replay.column(table, "revision", Long.class), written(db, table, row));
            db.update(table)
                    .set(values)
                    .where(Replay.is(table, home, List.of(row)))
                    .execute();
        }
    }

    private static void bulk(DSLContext db, ActChangeRecord change) {
        Table<?> table = Replay.table(change.getTableName());
        UUID home = change.getHomeId();
        String before = change.getBeforeJson();
        String after = change.getAfterJson();
        if (before != null && before.startsWith("[")) {
            insert(db, table, home, RowJson.array(before));
        } else if (after != null && after.startsWith("[")) {
            db.deleteFrom(table)
                    .where(Replay.is(table, home, Replay.ids(RowJson.array(after))))
                    .execute();
        } else if (after != null) {
            Field<Long> written = Replay.column(table, "revision", Long.class);
            db.deleteFrom(table).where(written.eq(change.getRevision())).execute();
        }
    }

    private static void insert(
            DSLContext db, Table<?> table, UUID home, List<? extends Map<String, @Nullable Object>> rows) {
        for (Map<String, @Nullable Object> row : rows) {
            UUID id = UUID.fromString(String.valueOf(row.get("id")));
            Replay.insert(db, table, home, written(db, table, id), List.of(row));
        }
    }

    /** The last act that is still in the log and wrote the row. */
    private static long written(DSLContext db, Table<?> table, UUID row) {
        Long alone = db.select(max(ACT_CHANGE.REVISION))
                .from(ACT_CHANGE)
                .where(ACT_CHANGE.TABLE_NAME.eq(table.getName()).and(ACT_CHANGE.ROW_ID.eq(row)))
                .fetchOne(0, Long.class);
        long newest = alone == null ? 0 : alone;
        return db
                .selectFrom(ACT_CHANGE)
                .where(ACT_CHANGE.TABLE_NAME.eq(table.getName()).and(ACT_CHANGE.ROW_ID.isNull()))
                .and(ACT_CHANGE.REVISION.gt(newest))
                .and(ACT_CHANGE.FIRST_ROW_ID.le(row).and(ACT_CHANGE.LAST_ROW_ID.ge(row)))
                .orderBy(ACT_CHANGE.REVISION.desc())
                .fetch()
                .stream()
                .filter(change -> holds(change, row))
                .map(ActChangeRecord::getRevision)
                .findFirst()
                .orElse(newest);
    }

    private static boolean holds(ActChangeRecord change, UUID row) {
        String after = Objects.requireNonNullElse(change.getAfterJson(), "");
        return after.startsWith("{") || after.contains(row.toString());
    }
}
