// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import static anyi.store.schema.Tables.WATCH_NOTE;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.schema.tables.records.WatchNoteRecord;
import anyi.text.Messages;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.UUID;

/** Records that a warning was looked at. It hides the warning until one of its rows changes. */
@Needs(Right.CLOSE_MONTH)
public final class WatchCommands {
    private final Store store;
    private final Ids ids;
    private final Messages purposes;

    public WatchCommands(Store store, Ids ids, Messages purposes) {
        this.store = store;
        this.ids = ids;
        this.purposes = purposes;
    }

    /** @param reason why it is no fault; not empty */
    public long looked(String actor, Suspicion suspicion, String reason, LocalDate on) {
        return store.write(actor, purposes.t("subsidy.watch.act.looked", suspicion.name()), tx -> {
            var row = new WatchNoteRecord();
            row.setId(ids.next());
            row.setWatchKind(suspicion.kind());
            row.setSubject(suspicion.subject());
            row.setFingerprint(suspicion.fingerprint());
            row.setReason(reason.strip());
            row.setLookedOn(on);
            row.setLookedBy(actor);
            tx.insert(row);
            return tx.revision();
        });
    }

    public long takeBack(String actor, UUID note) {
        return store.write(actor, purposes.t("subsidy.watch.act.takeBack"), tx -> {
            tx.delete(tx.row(WATCH_NOTE, note));
            return tx.revision();
        });
    }
}
