// SPDX-License-Identifier: Apache-2.0
package anyi.today;

/** What can be due; in the order in which it is shown where days are equal. */
public enum DueKind {
    LEAVE_OVERDUE,
    ASSESSMENT,
    VERIFICATION,
    SUBSIDY_VERIFICATION,
    NOTICE_OVER,
    CLAIM_DOCUMENTS,
    CLAIM_WAITING,
    ID_CARD,
    CONTRACT,
    DISABILITY_CARD,
    STAFF,
    WARNING,
    TO_CHECK
}
