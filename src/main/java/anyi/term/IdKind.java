// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 证件类型. */
public enum IdKind implements Term {
    IDENTITY_CARD,
    RESIDENCE_PERMIT,
    FOREIGN_PERMANENT,
    OTHER,
    NONE;

    @Override
    public String key() {
        return "term.idKind." + name();
    }
}
