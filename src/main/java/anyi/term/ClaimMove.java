// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** What may be done next with an application. */
public enum ClaimMove implements Term {
    SUBMIT(ClaimState.SUBMITTED),
    /** For what is missing; it begins anew as a draft. */
    GIVE_BACK(ClaimState.DRAFT),
    CHECK(ClaimState.CHECKED),
    /** By a list of public notice only. */
    PUBLISH(ClaimState.PUBLISHED),
    RECHECK(ClaimState.RECHECKED),
    APPROVE(ClaimState.APPROVED),
    REFUSE(ClaimState.REFUSED),
    SUSPEND(ClaimState.SUSPENDED),
    RESUME(ClaimState.APPROVED),
    END(ClaimState.ENDED);

    private final ClaimState to;

    ClaimMove(ClaimState to) {
        this.to = to;
    }

    /** The state that it leads to. */
    public ClaimState to() {
        return to;
    }

    /** Whether it holds from a day of its own, which is not the day on which it was decided. */
    public boolean hasEffect() {
        return this == APPROVE || this == SUSPEND || this == RESUME || this == END;
    }

    /** Whether the log keeps it for good: it is taken back by a step of its own, never undone. */
    public boolean isFinal() {
        return this == APPROVE || this == END;
    }

    /** Whether somebody will ask why. */
    public boolean wantsReason() {
        return this == GIVE_BACK || this == REFUSE || this == SUSPEND || this == END;
    }

    @Override
    public String key() {
        return "term.claimMove." + name();
    }
}
