// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** How far a request has come that a second person has to decide. */
public enum ApprovalState implements Term {
    ASKED,
    APPROVED,
    REFUSED,
    /** What was approved has been done: a second time needs a second approval. */
    USED,
    WITHDRAWN;

    @Override
    public String key() {
        return "term.approvalState." + name();
    }
}
