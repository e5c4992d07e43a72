// SPDX-License-Identifier: Apache-2.0
package anyi.people.approval;

import static anyi.store.schema.Tables.APPROVAL;

import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.ActKind;
import anyi.store.Store;
import anyi.store.schema.tables.records.ApprovalRecord;
import anyi.term.ApprovalState;
import anyi.text.Messages;
import anyi.value.Ids;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One asks, another decides; nobody decides about what is one's own. */
@Needs(Right.CLAIMS)
public final class ApprovalCommands {
    private final Store store;
    private final Ids ids;
    private final Messages chinese;
    private final Clock clock;

    public ApprovalCommands(Store store, Ids ids, Messages chinese, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.chinese = chinese;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Done {
        WRITTEN,
        /** It is asked for already, or was decided meanwhile. */
        ALREADY,
        /** Who asked cannot agree. */
        OWN
    }

    public Done ask(ApprovalKind kind, String subject) {
        String title = chinese.t("people.approval.title", kind, subject);
        return store.write(store.doer().name(), chinese.t("people.act.ask", title), tx -> {
            tx.kind(ActKind.FINAL);
            if (new ApprovalQueries(tx.db()).standing(kind, subject).isPresent()) {
                return Done.ALREADY;
            }
            var row = new ApprovalRecord();
            row.setId(ids.next());
            row.setApprovalKind(kind.name());
            row.setSubject(subject);
            row.setTitle(title);
            row.setRequestedBy(store.doer().name());
            row.setRequestedAt(OffsetDateTime.now(clock));
            row.setApprovalState(ApprovalState.ASKED);
            tx.insert(row);
            return Done.WRITTEN;
        });
    }

    /** @param reason why not, when refused */
    @Needs(Right.APPROVE_CLAIMS)
    public Done decide(UUID approval, boolean agreed, String reason) {
        String who = store.doer().name();
        return store.write(who, chinese.t("people.act.decide", agreed ? 1 : 0), tx -> {
            tx.kind(ActKind.FINAL);
            ApprovalRecord row = tx.row(APPROVAL, approval);
            if (row.getApprovalState() != ApprovalState.ASKED) {
                return Done.ALREADY;
            }
            if (row.getRequestedBy().equals(who)) {
                return Done.OWN;
            }
            row.setApprovalState(agreed ? ApprovalState.APPROVED : ApprovalState.REFUSED);
            row.setDecidedBy(who);
            row.setDecidedAt(OffsetDateTime.now(clock));
            row.setReason(reason.isBlank() ? null : reason.strip());
            tx.update(row);
            return Done.WRITTEN;
        });
    }
}
