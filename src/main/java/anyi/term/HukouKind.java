// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 户口性质. */
public enum HukouKind implements Term {
    URBAN,
    RURAL,
    UNIFIED,
    COLLECTIVE,
    NONE,
    UNKNOWN;

    @Override
    public String key() {
        return "term.hukouKind." + name();
    }
}
