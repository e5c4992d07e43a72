// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.ACT;
import static anyi.store.schema.Tables.ACT_CHANGE;

import anyi.store.journal.Entry;
import anyi.store.journal.Step;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes one act and its changes to the log, as they come. */
final class ActLog {
    private final DSLContext db;
    private final UUID homeId;
    private final long revision;
    private final String salt;
    private final ActHash hash;
    private final Entry journal;
    private int changes;

    ActLog(DSLContext db, UUID homeId, long revision, String salt, Entry journal) {
        this.db = db;
        this.homeId = homeId;
        this.revision = revision;
        this.salt = salt;
        this.hash = new ActHash(salt);
        this.journal = journal;
    }

    boolean isEmpty() {
        return changes == 0;
    }

    void change(String table, UUID id, @Nullable String before, @Nullable String after) {
        write(table, id, List.of(id), before, after);
    }

    /** Several rows in one entry, which therefore names no row but the range of their ids. */
    void bulk(String table, List<UUID> ids, @Nullable String before, @Nullable String after) {
        write(table, null, ids, before, after);
    }

    /** Rows of which the log keeps only a hash: the journal has them whole. */
    void rows(Step.Deed deed, String table, UUID home, Supplier<String> json) {
        journal.rows(deed, table, home, json);
    }

    private void write(
            String table, @Nullable UUID only, List<UUID> ids, @Nullable String before, @Nullable String after) {
        changes++;
        List<UUID> sorted =
                ids.stream().sorted(Comparator.comparing(UUID::toString)).toList();
        hash.add(changes).add(table).add(only).add(before).add(after);
        journal.change(new Step.Change(changes, table, only, sorted.getFirst(), sorted.getLast(), before, after));
        db.insertInto(ACT_CHANGE)
                .set(ACT_CHANGE.HOME_ID, homeId)
                .set(ACT_CHANGE.REVISION, revision)
                .set(ACT_CHANGE.POSITION, changes)
                .set(ACT_CHANGE.TABLE_NAME, table)
                .set(ACT_CHANGE.ROW_ID, only)
                .set(ACT_CHANGE.FIRST_ROW_ID, sorted.getFirst())
                .set(ACT_CHANGE.LAST_ROW_ID, sorted.getLast())
                .set(ACT_CHANGE.BEFORE_JSON, before)
                .set(ACT_CHANGE.AFTER_JSON, after)
                .execute();
    }

    /** @return the act's own hash, which the next act follows */
    String finish(ActHead head, String previousHash) {
        String content = head.contentHash(hash);
        String actHash = ActHash.chained(previousHash, revision, content);
        db.insertInto(ACT)
                .set(ACT.HOME_ID, homeId)
                .set(ACT.REVISION, revision)
                .set(ACT.HAPPENED_AT, head.happenedAt().atOffset(ZoneOffset.UTC))
                .set(ACT.ACTOR, head.actor())
                .set(ACT.PURPOSE, head.purpose())
                .set(ACT.ACT_KIND, head.kind().name())
                .set(ACT.UNDOES, head.undoes())
                .set(ACT.SALT, salt)
                .set(ACT.CONTENT_HASH, content)
                .set(ACT.PREVIOUS_HASH, previousHash)
                .set(ACT.ACT_HASH, actHash)
                .execute();
        return actHash;
    }
}
