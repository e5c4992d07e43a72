// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** How somebody was verified for a subsidy. */
public enum VerificationManner implements Term {
    IN_PERSON,
    TELEPHONE,
    VIDEO,
    PLATFORM,
    DATA_MATCH;

    @Override
    public String key() {
        return "term.verificationManner." + name();
    }
}
