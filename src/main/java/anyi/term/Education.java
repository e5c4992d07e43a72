// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 文化程度, in the steps that ledgers of homes use. */
public enum Education implements Term {
    ILLITERATE,
    PRIMARY,
    JUNIOR,
    SENIOR,
    VOCATIONAL,
    COLLEGE,
    BACHELOR,
    MASTER,
    UNKNOWN;

    @Override
    public String key() {
        return "term.education." + name();
    }
}
