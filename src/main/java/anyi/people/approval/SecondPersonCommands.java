// SPDX-License-Identifier: Apache-2.0
package anyi.people.approval;

import static anyi.store.schema.Tables.APPROVAL;

import anyi.people.PeopleQueries;
import anyi.right.Doer;
import anyi.store.Tx;
import anyi.store.schema.tables.records.ApprovalRecord;
import anyi.term.ApprovalState;
import java.util.Optional;

/** The line that a use case writes first when a home may want a second person for it. */
public final class SecondPersonCommands {
    private SecondPersonCommands() {}

    /**
     * Goes on when the home wants no second person, or one has agreed; an agreement is used up by it.
     *
     * @param subject what is to be done, such as {@code 2026-10}
     * @throws NotYetApproved when a second person has to agree first
     */
    public static void use(Tx tx, Doer doer, ApprovalKind kind, String subject) {
        if (doer.isAlone() || !new PeopleQueries(tx.db()).isOn(kind.rule())) {
            return;
        }
        Optional<ApprovalRow> standing = new ApprovalQueries(tx.db()).standing(kind, subject);
        boolean agreed = standing.isPresent()
                && standing.get().state() == ApprovalState.APPROVED
                && !standing.get().decidedBy().equals(Optional.of(doer.name()));
        if (!agreed) {
            throw new NotYetApproved(kind, subject, standing.isPresent());
        }
        ApprovalRecord row = tx.row(APPROVAL, standing.get().id());
        row.setApprovalState(ApprovalState.USED);
        tx.update(row);
    }
}
