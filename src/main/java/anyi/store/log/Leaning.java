// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;
import static anyi.store.schema.Tables.ACT_CHANGE;

import anyi.store.schema.tables.records.ActChangeRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;

/**
 * What rests on an act: later acts that touched its rows, and later acts that made rows which point at rows it made.
 * An act that has been taken back, and the act that did so, count for nothing.
 */
final class Leaning {
    private static final int TOGETHER = 500;

    private final DSLContext db;
    private final long revision;
    private final History history;
    private final Set<Long> touching = new TreeSet<>();
    private final Set<Long> pointing = new TreeSet<>();

    Leaning(DSLContext db, long revision) {
        this.db = db;
        this.revision = revision;
        this.history = new History(db);
    }

    /** The newest first. */
    List<Act> acts() {
        Map<String, Set<UUID>> touched = new HashMap<>();
        Map<String, Set<UUID>> made = new HashMap<>();
        for (ActChangeRecord change : db.fetch(ACT_CHANGE, ACT_CHANGE.REVISION.eq(revision))) {
            Set<UUID> ids = ids(change);
            touched.computeIfAbsent(change.getTableName(), _ -> new HashSet<>()).addAll(ids);
            if (change.getBeforeJson() == null) {
                made.computeIfAbsent(change.getTableName(), _ -> new HashSet<>())
                        .addAll(ids);
            }
        }
        touched.forEach((table, ids) -> portions(ids).forEach(portion -> laterChanges(table, portion)));
        made.forEach((table, ids) -> portions(ids).forEach(portion -> pointers(table, portion, made)));
        touching.removeIf(later -> !stands(later));
        touching.addAll(pointing);
        return touching.stream()
                .sorted(Comparator.reverseOrder())
                .map(each -> history.act(each).orElseThrow())
                .toList();
    }

    private Set<UUID> ids(ActChangeRecord change) {
        if (change.getRowId() != null) {
            return Set.of(change.getRowId());
        }
        String json = change.getBeforeJson() == null ? change.getAfterJson() : change.getBeforeJson();
        if (Bulk.isDerived(json)) {
            Table<?> table = table(change.getTableName());
            return Set.copyOf(db.select(column(table, "id", UUID.class))
                    .from(table)
                    .where(column(table, "revision", Long.class).eq(revision))
                    .fetch(column(table, "id", UUID.class)));
        }
        var ids = new HashSet<UUID>();
        Bulk.rows(json).forEach(values -> ids.add(Bulk.id(values)));
        return ids;
    }

    private void laterChanges(String table, Collection<UUID> rows) {
        touching.addAll(db.selectDistinct(ACT_CHANGE.REVISION)
                .from(ACT_CHANGE)
                .where(ACT_CHANGE.TABLE_NAME.eq(table))
                .and(ACT_CHANGE.ROW_ID.in(rows))
                .and(ACT_CHANGE.REVISION.gt(revision))
                .fetch(ACT_CHANGE.REVISION));
    }

    private void pointers(String table, Collection<UUID> rows, Map<String, Set<UUID>> made) {
        for (Table<?> other : DEFAULT_SCHEMA.getTables()) {
            for (ForeignKey<?, ?> key : other.getReferences()) {
                if (key.getKey().getTable().getName().equals(table)) {
                    pointers(other, key, rows, made.getOrDefault(other.getName(), Set.of()));
                }
            }
        }
    }

    private void pointers(Table<?> other, ForeignKey<?, ?> key, Collection<UUID> rows, Set<UUID> own) {
        Field<UUID> pointer = column(other, key.getFields().getLast().getName(), UUID.class);
        Field<UUID> id = column(other, "id", UUID.class);
        Field<Long> since = column(other, "revision", Long.class);
        db.select(id, since)
                .from(other)
                .where(pointer.in(rows).and(since.gt(revision)))
                .forEach(each -> {
                    if (!own.contains(each.value1())) {
                        pointing.add(each.value2());
                    }
                });
    }

    /** Neither taken back itself, nor the taking back of an act that is later as well. */
    private boolean stands(long later) {
        Act act = history.act(later).orElseThrow();
        return history.takenBackBy(later).isEmpty()
                && act.undoes().filter(undone -> undone > revision).isEmpty();
    }

    private static List<List<UUID>> portions(Set<UUID> ids) {
        var all = new ArrayList<>(ids);
        var portions = new ArrayList<List<UUID>>();
        for (int i = 0; i < all.size(); i += TOGETHER) {
            portions.add(all.subList(i, Math.min(i + TOGETHER, all.size())));
        }
        return portions;
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
