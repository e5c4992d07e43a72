// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.store.schema.Tables.REVIEW_MARK;

import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.schema.tables.records.ReviewMarkRecord;
import anyi.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes the mark 请核对 off a value that somebody has looked at. */
@Needs(Right.RESIDENTS)
public final class ReviewMarkCommands {
    private final Store store;
    private final Session session;
    private final Messages purposes;
    private final Clock clock;

    /** @param purposes the Chinese words: purposes are data of the log */
    public ReviewMarkCommands(Store store, Session session, Messages purposes, Clock clock) {
        this.store = store;
        this.session = session;
        this.purposes = purposes;
        this.clock = clock;
    }

    /** @return the revision of the act, for its undo */
    public long checked(UUID mark) {
        return store.write(session.actor(), purposes.t("intake.purpose.checked"), tx -> {
            ReviewMarkRecord row = tx.row(REVIEW_MARK, mark);
            row.setResolvedOn(LocalDate.now(clock));
            row.setResolvedBy(session.actor());
            tx.update(row);
            return tx.revision();
        });
    }
}
