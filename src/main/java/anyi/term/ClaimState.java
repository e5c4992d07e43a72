// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** Where an application stands. */
public enum ClaimState implements Term {
    DRAFT,
    SUBMITTED,
    CHECKED,
    PUBLISHED,
    RECHECKED,
    APPROVED,
    REFUSED,
    SUSPENDED,
    ENDED;

    @Override
    public String key() {
        return "term.claimState." + name();
    }
}
