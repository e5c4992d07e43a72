// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;
import static anyi.store.schema.Tables.ACT_CHANGE;

import anyi.store.RowJson;
import anyi.store.schema.tables.records.ActChangeRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * What taking an act back does to the rows of one table.
 *
 * @param touched every row that the act made, changed or deleted
 * @param gone rows that go again, since the act made them
 * @param back rows that come back whole, since the act deleted them
 * @param reset columns that become what they were
 */
record Inverse(
        Table<?> table,
        Set<UUID> touched,
        Set<UUID> gone,
        Map<UUID, Map<String, @Nullable Object>> back,
        Map<UUID, Map<String, @Nullable Object>> reset) {

    static Collection<Inverse> of(DSLContext db, long revision) {
        var tables = new LinkedHashMap<String, Inverse>();
        // as the undo goes: the last change first
        db.selectFrom(ACT_CHANGE)
                .where(ACT_CHANGE.REVISION.eq(revision))
                .orderBy(ACT_CHANGE.POSITION.desc())
                .forEach(change -> tables.computeIfAbsent(change.getTableName(), Inverse::none)
                        .add(db, change));
        return tables.values();
    }

    private static Inverse none(String table) {
        return new Inverse(table(table), new HashSet<>(), new HashSet<>(), new HashMap<>(), new HashMap<>());
    }

    private void add(DSLContext db, ActChangeRecord change) {
        UUID row = change.getRowId();
        String before = change.getBeforeJson();
        String after = change.getAfterJson();
        if (row == null && before != null) {
            Bulk.rows(before).forEach(values -> comesBack(Bulk.id(values), values));
        } else if (row == null && Bulk.isDerived(after)) {
            written(db, change.getRevision()).forEach(this::goes);
        } else if (row == null) {
            Bulk.rows(after).forEach(values -> goes(Bulk.id(values)));
        } else if (before == null) {
            goes(row);
        } else if (after == null) {
            comesBack(row, RowJson.object(before));
        } else {
            touched.add(row);
            back.getOrDefault(row, reset.computeIfAbsent(row, _ -> new HashMap<>()))
                    .putAll(RowJson.object(before));
        }
    }

    private void goes(UUID row) {
        touched.add(row);
        back.remove(row);
        reset.remove(row);
        gone.add(row);
    }

    private void comesBack(UUID row, Map<String, @Nullable Object> values) {
        touched.add(row);
        gone.remove(row);
        back.put(row, new HashMap<>(values));
    }

    private List<UUID> written(DSLContext db, long revision) {
        return db.select(column(table, "id", UUID.class))
                .from(table)
                .where(column(table, "revision", Long.class).eq(revision))
                .fetch(column(table, "id", UUID.class));
    }

    static Table<?> table(String name) {
        return DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type), name);
    }
}
