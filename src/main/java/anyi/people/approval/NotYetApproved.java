// SPDX-License-Identifier: Apache-2.0
package anyi.people.approval;

/** A second person has to agree before; nothing was written. */
public final class NotYetApproved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ApprovalKind kind;
    private final String subject;
    private final boolean asked;

    NotYetApproved(ApprovalKind kind, String subject, boolean asked) {
        super(kind + " " + subject);
        this.kind = kind;
        this.subject = subject;
        this.asked = asked;
    }

    public ApprovalKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    /** Somebody has asked for it, and nobody has decided. */
    public boolean isAsked() {
        return asked;
    }
}
