// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 婚姻状况. */
public enum MaritalStatus implements Term {
    SINGLE,
    MARRIED,
    WIDOWED,
    DIVORCED,
    UNKNOWN;

    @Override
    public String key() {
        return "term.maritalStatus." + name();
    }
}
