// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.term.Term;

/** How a row ends. Read = taken + refused + unchanged. */
public enum Verdict implements Term {
    TAKEN,
    REFUSED,
    UNCHANGED;

    @Override
    public String key() {
        return "intake.verdict." + name();
    }
}
