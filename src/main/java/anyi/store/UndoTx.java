// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** Puts rows back to what the log says they were, within an act that says which act it takes back. */
public final class UndoTx {
    private static final int TOGETHER = 500;

    private final LoggedTx tx;

    private UndoTx(LoggedTx tx) {
        this.tx = tx;
    }

    /** Marks the act that is being written as the taking back of another. */
    public static UndoTx of(Tx tx, long undone) {
        var logged = (LoggedTx) tx;
        logged.undoes(undone);
        return new UndoTx(logged);
    }

    /** The inverse of one change: a new row goes, a deleted one comes back, changed columns are as before. */
    public void put(String table, UUID id, @Nullable String before, @Nullable String after) {
        if (before == null) {
            tx.delete(single(table, id));
        } else if (after == null) {
            tx.insert(row(table, RowJson.object(before), id));
        } else {
            UpdatableRecord<?> row = single(table, id);
            row.fromMap(RowJson.object(before));
            tx.update(row);
        }
    }

    public void insertAll(String table, String rows) {
        var records = new ArrayList<UpdatableRecord<?>>();
        for (Map<String, @Nullable Object> values : RowJson.array(rows)) {
            records.add(row(table, values, UUID.fromString(String.valueOf(values.get("id")))));
        }
        tx.insertAll(records);
    }

    public void deleteAll(String table, List<UUID> ids) {
        Field<UUID> id = column(table(table), "id", UUID.class);
        for (int i = 0; i < ids.size(); i += TOGETHER) {
            List<UUID> some = ids.subList(i, Math.min(i + TOGETHER, ids.size()));
            tx.deleteAll(
                    records(tx.db().selectFrom(table(table)).where(id.in(some)).fetch()));
        }
    }

    /** Rows that the log kept only a hash of; it keeps them whole now, so that they can come back. */
    public void deleteDerived(String table, long revision) {
        Field<Long> written = column(table(table), "revision", Long.class);
        tx.deleteAll(records(
                tx.db().selectFrom(table(table)).where(written.eq(revision)).fetch()));
    }

    private static List<UpdatableRecord<?>> records(List<?> rows) {
        var records = new ArrayList<UpdatableRecord<?>>();
        rows.forEach(row -> records.add((UpdatableRecord<?>) row));
        return records;
    }

    private UpdatableRecord<?> single(String name, UUID id) {
        Table<?> table = table(name);
        return (UpdatableRecord<?>) tx.db()
                .selectFrom(table)
                .where(column(table, "id", UUID.class).eq(id))
                .fetchOptional()
                .orElseThrow(() -> new Stale(name, id));
    }

    private static UpdatableRecord<?> row(String table, Map<String, @Nullable Object> values, UUID id) {
        var row = (UpdatableRecord<?>) table(table).newRecord();
        row.fromMap(values);
        row.set(column(table(table), "id", UUID.class), id);
        return row;
    }

    private static Table<?> table(String name) {
        return DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type), name);
    }
}
