// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;
import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.ACT_CHANGE;

import anyi.store.journal.Frame;
import anyi.store.journal.JournalFolder;
import anyi.store.journal.Step;
import java.io.IOException;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/**
 * Does acts of the journal again in a database that is behind: the same rows, the same log, the same hashes. Each act
 * is a transaction; an act whose hash does not come out stops the replay before it is committed.
 */
final class Replay {
    private final H2Database database;

    /** @param database that nobody else has open */
    Replay(H2Database database) {
        this.database = database;
    }

    void run(List<JournalFolder.Kept> acts) throws SQLException, IOException {
        // rows that are put anew go for a moment, and what points at them would forbid it
        database.administer("set referential_integrity false");
        try {
            for (JournalFolder.Kept act : acts) {
                Frame frame = act.frame();
                database.admin().transaction(all -> redo(all.dsl(), frame));
            }
        } finally {
            database.administer("set referential_integrity true");
        }
        database.sync();
    }

    private static void redo(DSLContext db, Frame frame) throws IOException {
        var hash = new ActHash(frame.salt());
        for (Step step : frame.steps()) {
            switch (step) {
                case Step.Change change -> {
                    if (change.row() != null) {
                        single(db, frame, change);
                    } else {
                        bulk(db, frame, change);
                    }
                    log(db, frame, change);
                    hash.add(change.position())
                            .add(change.table())
                            .add(change.row())
                            .add(change.before())
                            .add(change.after());
                }
                case Step.Rows rows -> rows(db, frame.revision(), rows);
            }
        }
        String content = frame.head().contentHash(hash);
        if (!ActHash.chained(frame.previousHash(), frame.revision(), content).equals(frame.actHash())) {
            throw new IOException("act " + frame.revision() + " of the journal is not what was written");
        }
        act(db, frame, content);
    }

    private static void single(DSLContext db, Frame frame, Step.Change change) {
        Table<?> table = table(change.table());
        UUID row = Objects.requireNonNull(change.row());
        UUID home = frame.head().homeId();
        if (change.after() == null) {
            db.deleteFrom(table).where(is(table, home, List.of(row))).execute();
        } else if (change.before() == null) {
            insert(db, table, home, frame.revision(), List.of(RowJson.object(change.after())));
        } else {
            var values = (UpdatableRecord<?>) table.newRecord();
            values.fromMap(RowJson.object(change.after()));
            values.set(column(table, "revision", Long.class), frame.revision());
            db.update(table).set(values).where(is(table, home, List.of(row))).execute();
        }
    }

    private static void bulk(DSLContext db, Frame frame, Step.Change change) {
        Table<?> table = table(change.table());
        UUID home = frame.head().homeId();
        if (change.before() != null && change.before().startsWith("[")) {
            db.deleteFrom(table)
                    .where(is(table, home, ids(RowJson.array(change.before()))))
                    .execute();
        } else if (change.after() != null && change.after().startsWith("[")) {
            insert(db, table, home, frame.revision(), RowJson.array(change.after()));
        }
    }

    private static void rows(DSLContext db, long revision, Step.Rows rows) {
        Table<?> table = table(rows.table());
        List<? extends Map<String, @Nullable Object>> all = RowJson.array(rows.json());
        switch (rows.deed()) {
            case INSERT -> insert(db, table, rows.home(), revision, all);
            case DELETE ->
                db.deleteFrom(table).where(is(table, rows.home(), ids(all))).execute();
            case CLEAR ->
                db.deleteFrom(table)
                        .where(column(table, "home_id", UUID.class).eq(rows.home()))
                        .execute();
            case PUT -> {
                db.deleteFrom(table).where(is(table, rows.home(), ids(all))).execute();
                insert(db, table, rows.home(), revision, all);
            }
        }
    }

    /** All columns, as when the rows were written: what they do not name is empty. */
    static void insert(
            DSLContext db,
            Table<?> table,
            UUID home,
            long revision,
            List<? extends Map<String, @Nullable Object>> rows) {
        var records = new ArrayList<UpdatableRecord<?>>();
        for (Map<String, @Nullable Object> values : rows) {
            var row = (UpdatableRecord<?>) table.newRecord();
            row.fromMap(values);
            row.set(column(table, "home_id", UUID.class), home);
            row.set(column(table, "revision", Long.class), revision);
            records.add(row);
        }
        db.batchInsert(records).execute();
    }

    private static void log(DSLContext db, Frame frame, Step.Change change) {
        db.insertInto(ACT_CHANGE)
                .set(ACT_CHANGE.HOME_ID, frame.head().homeId())
                .set(ACT_CHANGE.REVISION, frame.revision())
                .set(ACT_CHANGE.POSITION, change.position())
                .set(ACT_CHANGE.TABLE_NAME, change.table())
                .set(ACT_CHANGE.ROW_ID, change.row())
                .set(ACT_CHANGE.FIRST_ROW_ID, change.first())
                .set(ACT_CHANGE.LAST_ROW_ID, change.last())
                .set(ACT_CHANGE.BEFORE_JSON, change.before())
                .set(ACT_CHANGE.AFTER_JSON, change.after())
                .execute();
    }

    private static void act(DSLContext db, Frame frame, String content) {
        ActHead head = frame.head();
        db.insertInto(ACT)
                .set(ACT.HOME_ID, head.homeId())
                .set(ACT.REVISION, head.revision())
                .set(ACT.HAPPENED_AT, head.happenedAt().atOffset(ZoneOffset.UTC))
                .set(ACT.ACTOR, head.actor())
                .set(ACT.PURPOSE, head.purpose())
                .set(ACT.ACT_KIND, head.kind().name())
                .set(ACT.UNDOES, head.undoes())
                .set(ACT.SALT, frame.salt())
                .set(ACT.CONTENT_HASH, content)
                .set(ACT.PREVIOUS_HASH, frame.previousHash())
                .set(ACT.ACT_HASH, frame.actHash())
                .execute();
    }

    static List<UUID> ids(List<? extends Map<String, @Nullable Object>> rows) {
        return rows.stream()
                .map(row -> UUID.fromString(String.valueOf(row.get("id"))))
                .toList();
    }

    static Condition is(Table<?> table, UUID home, List<UUID> ids) {
        return column(table, "home_id", UUID.class)
                .eq(home)
                .and(column(table, "id", UUID.class).in(ids));
    }

    static Table<?> table(String name) {
        return DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type), () -> table.getName() + " has no " + name);
    }
}
