// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.right.Doer;
import anyi.right.Right;
import anyi.store.schema.tables.records.AccessRecordRecord;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts on record what changes nothing: who came in, what was uncovered, what went out, what was refused. A home with
 * one person keeps no such list, since there is nobody to ask about.
 */
public final class AccessLog {
    private static final int LONGEST = 400;
    /** Purposes are data of the log, Chinese whatever the screen speaks. */
    private static final Messages CHINESE = Messages.of(Language.CHINESE);

    private AccessLog() {}

    /** @param about the resident; empty = nobody in particular */
    public static void record(Store store, Clock clock, AccessKind kind, Optional<UUID> about, String detail) {
        Doer doer = store.doer();
        if (!doer.isAlone()) {
            write(unguarded(store), doer.name(), clock, kind, about, detail);
        }
    }

    /** What stands at a signing in without a password. */
    static String byCode() {
        return CHINESE.t("store.access.byCode");
    }

    static void refused(Store inner, Clock clock, Doer doer, Right right, String purpose) {
        write(inner, doer.name(), clock, AccessKind.REFUSED, Optional.empty(), CHINESE.t(right) + " " + purpose);
    }

    static void write(Store inner, String actor, Clock clock, AccessKind kind, Optional<UUID> about, String detail) {
        inner.write(actor, CHINESE.t(kind), tx -> {
            tx.kind(ActKind.FINAL);
            var row = new AccessRecordRecord();
            row.setId(new Ids(clock).next());
            row.setHappenedAt(OffsetDateTime.now(clock));
            row.setActor(actor);
            row.setAccessKind(kind.name());
            row.setAboutId(about.orElse(null));
            row.setDetail(detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail);
            tx.insert(row);
            return tx.revision();
        });
    }

    private static Store unguarded(Store store) {
        return switch (store) {
            case GuardedStore guarded -> guarded.inner();
            case CautiousStore cautious -> unguarded(cautious.inner());
            default -> store;
        };
    }
}
