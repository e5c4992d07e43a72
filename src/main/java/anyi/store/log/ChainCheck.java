// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;
import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.ACT_CHANGE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.max;

import anyi.store.ActHash;
import anyi.store.ActHead;
import anyi.store.ActKind;
import anyi.store.schema.tables.records.ActRecord;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** Whether the log is as it was written: act by act, each tied to the one before. */
public final class ChainCheck {
    private final DSLContext db;

    public ChainCheck(DSLContext db) {
        this.db = db;
    }

    /** What was found. */
    public sealed interface Result {
        /** @param headHash of the newest act */
        record Whole(long acts, String headHash) implements Result {}

        /** An act or its changes are not what they were when it was written. */
        record ChangedAt(long revision) implements Result {}

        /** Acts are gone from the middle, from this revision on. */
        record MissingAt(long revision) implements Result {}

        /** The log ends too early: something outside it knows of this revision. */
        record TailMissing(long lastInLog, long known) implements Result {}
    }

    /** What is known of the log outside it, such as from a backup. */
    public record Anchor(long revision, String headHash) {}

    public Result check(List<Anchor> anchors) {
        long expected = 1;
        String hash = ActHash.START;
        try (var acts = db.selectFrom(ACT).orderBy(ACT.REVISION).fetchLazy()) {
            for (ActRecord act : acts) {
                long revision = act.getRevision();
                if (revision != expected) {
                    return new Result.MissingAt(expected);
                }
                if (!isWhole(act, hash) || contradicts(act, anchors)) {
                    return new Result.ChangedAt(revision);
                }
                hash = act.getActHash();
                expected++;
            }
        }
        long last = expected - 1;
        long known = Math.max(
                newestRow(), anchors.stream().mapToLong(Anchor::revision).max().orElse(0));
        return known > last ? new Result.TailMissing(last, known) : new Result.Whole(last, hash);
    }

    /** The chain as {@link ChainVerifier} reads it: a line an act, of hashes that tell nothing of what was done. */
    public List<String> lines() {
        return db.select(ACT.REVISION, ACT.CONTENT_HASH, ACT.ACT_HASH)
                .from(ACT)
                .orderBy(ACT.REVISION)
                .fetch(act -> act.value1() + " " + act.value2() + " " + act.value3());
    }

    private boolean isWhole(ActRecord act, String previousHash) {
        var changes = new ActHash(act.getSalt());
        db.selectFrom(ACT_CHANGE)
                .where(ACT_CHANGE.HOME_ID.eq(act.getHomeId()).and(ACT_CHANGE.REVISION.eq(act.getRevision())))
                .orderBy(ACT_CHANGE.POSITION)
                .forEach(change -> changes.add(change.getPosition())
                        .add(change.getTableName())
                        .add(change.getRowId())
                        .add(change.getBeforeJson())
                        .add(change.getAfterJson()));
        var head = new ActHead(
                act.getHomeId(),
                act.getRevision(),
                act.getHappenedAt().toInstant(),
                act.getActor(),
                act.getPurpose(),
                ActKind.valueOf(act.getActKind()),
                act.getUndoes());
        String content = head.contentHash(changes);
        return act.getPreviousHash().equals(previousHash)
                && act.getContentHash().equals(content)
                && act.getActHash().equals(ActHash.chained(previousHash, act.getRevision(), content));
    }

    private static boolean contradicts(ActRecord act, List<Anchor> anchors) {
        return anchors.stream()
                .anyMatch(anchor -> anchor.revision() == act.getRevision()
                        && !anchor.headHash().equals(act.getActHash()));
    }

    /**
     * Rows carry the revision that wrote them, so they remember acts that somebody has cut off. Asked of a database that
     * an older program made, too: tables that came later are not there.
     */
    private long newestRow() {
        // one engine keeps names in capitals, the other in small letters
        Set<String> there = db.select(lower(field("table_name", String.class)))
                .from("information_schema.tables")
                .where("table_schema = current_schema")
                .fetchSet(0, String.class);
        long newest = 0;
        for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
            Field<Long> revision = table.field("revision", Long.class);
            if (revision != null
                    && !table.equals(ACT)
                    && there.contains(table.getName().toLowerCase(Locale.ROOT))) {
                Long found = db.select(max(revision)).from(table).fetchOne(0, Long.class);
                newest = Math.max(newest, found == null ? 0 : found);
            }
        }
        return newest;
    }
}
