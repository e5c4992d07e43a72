// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** Whom a policy looks at. */
public enum Beneficiary implements Term {
    RESIDENT,
    HOME,
    STAFF;

    @Override
    public String key() {
        return "term.beneficiary." + name();
    }
}
