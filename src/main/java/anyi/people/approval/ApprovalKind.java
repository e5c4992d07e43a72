// SPDX-License-Identifier: Apache-2.0
package anyi.people.approval;

import anyi.people.GuardRule;
import anyi.term.Term;

/** What a home can want a second person for. */
public enum ApprovalKind implements Term {
    CLOSE_MONTH(GuardRule.TWO_CLOSE),
    PAY(GuardRule.TWO_PAY);

    private final GuardRule rule;

    ApprovalKind(GuardRule rule) {
        this.rule = rule;
    }

    GuardRule rule() {
        return rule;
    }

    @Override
    public String key() {
        return "people.approval.kind." + name();
    }
}
