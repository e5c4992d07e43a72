// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 补贴种类. */
public enum SubsidyKind implements Term {
    OLD_AGE,
    CARE,
    SERVICE,
    BASIC_LIVING,
    DISABILITY,
    CONSTRUCTION,
    OPERATING,
    ENTRY_BONUS,
    POST,
    SKILL,
    TOTAL,
    OTHER;

    @Override
    public String key() {
        return "term.subsidyKind." + name();
    }
}
