// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.ACT_CHANGE;

import anyi.store.RowJson;
import anyi.store.schema.tables.records.ActChangeRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * What has become of one home's rows after a revision: those that were written, as they are now, and those that are
 * gone. Whoever takes both over has the same rows; twice does no harm.
 */
public final class Since {
    private static final int TOGETHER = 1000;

    private final DSLContext db;
    private final UUID homeId;
    private final long since;
    private @Nullable Map<String, Set<UUID>> deleted;

    /** @param since 0 = everything */
    public Since(DSLContext db, UUID homeId, long since) {
        this.db = db;
        this.homeId = homeId;
        this.since = since;
    }

    public long count(Table<?> table) {
        return db.fetchCount(table, mine(table).and(revision(table).gt(since)));
    }

    /** Each row as one line of JSON, in the order of their ids. */
    public void rows(Table<?> table, Consumer<String> line) {
        var written = db.selectFrom(table)
                .where(mine(table).and(revision(table).gt(since)))
                .orderBy(id(table))
                .fetchSize(TOGETHER);
        try (var rows = written.fetchLazy()) {
            for (Record row : rows) {
                line.accept(RowJson.line(row));
            }
        }
    }

    /** Rows that the log says were deleted and that have not come back. */
    public Collection<UUID> gone(Table<?> table) {
        Set<UUID> gone = new TreeSet<>(deleted().getOrDefault(table.getName(), Set.of()));
        List<UUID> all = List.copyOf(gone);
        for (int i = 0; i < all.size(); i += TOGETHER) {
            List<UUID> some = all.subList(i, Math.min(i + TOGETHER, all.size()));
            gone.removeAll(db.select(id(table))
                    .from(table)
                    .where(mine(table).and(id(table).in(some)))
                    .fetch(id(table)));
        }
        return gone;
    }

    /** Every deletion after the revision, by table; the log is read once for all of them. */
    private Map<String, Set<UUID>> deleted() {
        if (deleted == null) {
            Map<String, Set<UUID>> found = new HashMap<>();
            if (since > 0) {
                db.selectFrom(ACT_CHANGE)
                        .where(ACT_CHANGE.HOME_ID.eq(homeId).and(ACT_CHANGE.REVISION.gt(since)))
                        .and(ACT_CHANGE.AFTER_JSON.isNull())
                        .forEach(change -> found.computeIfAbsent(change.getTableName(), _ -> new HashSet<>())
                                .addAll(ids(change)));
            }
            deleted = found;
        }
        return deleted;
    }

    private static List<UUID> ids(ActChangeRecord change) {
        if (change.getRowId() != null) {
            return List.of(change.getRowId());
        }
        List<? extends Map<String, @Nullable Object>> rows = Bulk.rows(change.getBeforeJson());
        return rows.stream().map(Bulk::id).toList();
    }

    /** The heads of the acts, each tied to the one before; what they changed is not among them. */
    public void acts(long until, Consumer<String> line) {
        db.select(
                        ACT.REVISION,
                        ACT.HAPPENED_AT,
                        ACT.ACTOR,
                        ACT.PURPOSE,
                        ACT.ACT_KIND,
                        ACT.UNDOES,
                        ACT.CONTENT_HASH,
                        ACT.PREVIOUS_HASH,
                        ACT.ACT_HASH)
                .from(ACT)
                .where(ACT.HOME_ID.eq(homeId).and(ACT.REVISION.gt(since)).and(ACT.REVISION.le(until)))
                .orderBy(ACT.REVISION)
                .forEach(act -> line.accept(RowJson.line(act)));
    }

    private org.jooq.Condition mine(Table<?> table) {
        return Objects.requireNonNull(table.field("home_id", UUID.class)).eq(homeId);
    }

    private static Field<UUID> id(Table<?> table) {
        return Objects.requireNonNull(table.field("id", UUID.class));
    }

    private static Field<Long> revision(Table<?> table) {
        return Objects.requireNonNull(table.field("revision", Long.class));
    }
}
