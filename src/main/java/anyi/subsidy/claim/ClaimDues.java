// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import anyi.term.ClaimState;
import java.time.LocalDate;

/** What about claims waits for somebody on a day. */
public record ClaimDues(ClaimRules rules, LocalDate on) {
    /** On its way, with a document that is wanted and not there. */
    public boolean documentsMissing(ClaimCase claim) {
        return claim.row().isUnderWay() && !claim.missing().isEmpty();
    }

    /** Its public notice is over: the next step is allowed. */
    public boolean noticeOver(ClaimCase claim) {
        return claim.state() == ClaimState.PUBLISHED
                && claim.notice().filter(notice -> notice.isOver(on)).isPresent();
    }

    /** On its way, and for so many days nobody did anything about it. */
    public boolean waits(ClaimCase claim) {
        boolean hangsOut = claim.state() == ClaimState.PUBLISHED && !noticeOver(claim);
        return claim.row().isUnderWay() && !hangsOut && days(claim) >= rules.waitingDays();
    }

    /** How many days the claim has been where it is. */
    public long days(ClaimCase claim) {
        return claim.last()
                .map(step -> java.time.temporal.ChronoUnit.DAYS.between(step.doneOn(), on))
                .orElse(0L);
    }
}
