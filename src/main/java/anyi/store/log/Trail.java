// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import static anyi.store.schema.Tables.ACT_CHANGE;

import anyi.store.RowJson;
import anyi.store.schema.tables.records.ActChangeRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * What became of rows after an act, by acts that stand: neither taken back, nor the taking back of an act that is later
 * as well.
 */
final class Trail {
    private static final int TOGETHER = 500;

    private final DSLContext db;
    private final long revision;
    private final History history;
    private final Map<Long, Boolean> standing = new HashMap<>();

    Trail(DSLContext db, long revision) {
        this.db = db;
        this.revision = revision;
        this.history = new History(db);
    }

    /**
     * One row in one later act.
     *
     * @param after empty where it was deleted, or where the log kept a hash only
     */
    record Step(long revision, UUID row, Optional<Map<String, @Nullable Object>> after) {
        boolean sets(Collection<String> columns) {
            return after.filter(values -> columns.stream().anyMatch(values::containsKey))
                    .isPresent();
        }
    }

    List<Step> later(String table, Collection<UUID> rows) {
        var wanted = new HashSet<>(rows);
        var steps = new ArrayList<Step>();
        for (List<UUID> some : portions(wanted)) {
            db.selectFrom(ACT_CHANGE)
                    .where(ACT_CHANGE.TABLE_NAME.eq(table))
                    .and(ACT_CHANGE.ROW_ID.in(some))
                    .and(ACT_CHANGE.REVISION.gt(revision))
                    .forEach(change -> steps.add(
                            new Step(change.getRevision(), change.getRowId(), object(change.getAfterJson()))));
        }
        if (!wanted.isEmpty()) {
            db.selectFrom(ACT_CHANGE)
                    .where(ACT_CHANGE.TABLE_NAME.eq(table))
                    .and(ACT_CHANGE.ROW_ID.isNull())
                    .and(ACT_CHANGE.REVISION.gt(revision))
                    .forEach(change -> steps.addAll(bulk(change, wanted)));
        }
        return steps.stream().filter(step -> stands(step.revision())).toList();
    }

    private List<Step> bulk(ActChangeRecord change, Set<UUID> wanted) {
        boolean deleted = change.getBeforeJson() != null;
        String json = deleted ? change.getBeforeJson() : change.getAfterJson();
        if (Bulk.isDerived(json)) {
            return computed(change, wanted).stream()
                    .map(row -> new Step(change.getRevision(), row, Optional.empty()))
                    .toList();
        }
        return Bulk.rows(json).stream()
                .filter(values -> wanted.contains(Bulk.id(values)))
                .map(values -> new Step(
                        change.getRevision(), Bulk.id(values), deleted ? Optional.empty() : Optional.of(values)))
                .toList();
    }

    /** Of rows of which the log has a hash, which the act may have made or deleted: by their ids and by what is there. */
    private List<UUID> computed(ActChangeRecord change, Set<UUID> wanted) {
        Set<UUID> between =
                wanted.stream().filter(row -> isBetween(change, row)).collect(Collectors.toSet());
        Map<UUID, Long> there = new HashMap<>();
        Table<?> table = Inverse.table(change.getTableName());
        Field<UUID> id = Inverse.column(table, "id", UUID.class);
        Field<Long> written = Inverse.column(table, "revision", Long.class);
        for (List<UUID> some : portions(between)) {
            db.select(id, written).from(table).where(id.in(some)).forEach(row -> there.put(row.value1(), row.value2()));
        }
        boolean deleted = change.getBeforeJson() != null;
        return between.stream()
                .filter(row -> deleted ? !there.containsKey(row) : there.getOrDefault(row, 0L) >= change.getRevision())
                .toList();
    }

    private static boolean isBetween(ActChangeRecord change, UUID row) {
        Comparator<UUID> byText = Comparator.comparing(UUID::toString);
        return byText.compare(change.getFirstRowId(), row) <= 0 && byText.compare(row, change.getLastRowId()) <= 0;
    }

    private boolean stands(long later) {
        return standing.computeIfAbsent(later, _ -> {
            Act act = history.act(later).orElseThrow();
            return history.takenBackBy(later).isEmpty()
                    && act.undoes().filter(undone -> undone > revision).isEmpty();
        });
    }

    private static Optional<Map<String, @Nullable Object>> object(@Nullable String json) {
        return json == null ? Optional.empty() : Optional.of(RowJson.object(json));
    }

    static List<List<UUID>> portions(Collection<UUID> ids) {
        var all = new ArrayList<>(ids);
        var portions = new ArrayList<List<UUID>>();
        for (int i = 0; i < all.size(); i += TOGETHER) {
            portions.add(all.subList(i, Math.min(i + TOGETHER, all.size())));
        }
        return portions;
    }
}
