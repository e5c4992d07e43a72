// SPDX-License-Identifier: Apache-2.0
package anyi.people.approval;

import static anyi.store.schema.Tables.APPROVAL;

import anyi.store.schema.tables.records.ApprovalRecord;
import anyi.term.ApprovalState;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** What was asked for and decided. */
public final class ApprovalQueries {
    private final DSLContext db;

    public ApprovalQueries(DSLContext db) {
        this.db = db;
    }

    /** The newest first. */
    public List<ApprovalRow> newest(int limit) {
        return db.selectFrom(APPROVAL)
                .orderBy(APPROVAL.REQUESTED_AT.desc(), APPROVAL.ID.desc())
                .limit(limit)
                .fetch(ApprovalQueries::row);
    }

    /** The last request for it that still counts; one that was used, refused or withdrawn does not. */
    Optional<ApprovalRow> standing(ApprovalKind kind, String subject) {
        return db.selectFrom(APPROVAL)
                .where(APPROVAL.APPROVAL_KIND.eq(kind.name()).and(APPROVAL.SUBJECT.eq(subject)))
                .and(APPROVAL.APPROVAL_STATE.in(ApprovalState.ASKED, ApprovalState.APPROVED))
                .orderBy(APPROVAL.ID.desc())
                .limit(1)
                .fetchOptional(ApprovalQueries::row);
    }

    private static ApprovalRow row(ApprovalRecord row) {
        return new ApprovalRow(
                row.getId(),
                ApprovalKind.valueOf(row.getApprovalKind()),
                row.getSubject(),
                row.getRequestedBy(),
                row.getRequestedAt(),
                row.getApprovalState(),
                Optional.ofNullable(row.getDecidedBy()),
                Optional.ofNullable(row.getReason()));
    }
}
