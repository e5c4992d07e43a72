// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** Sex, as GB/T 2261.1 has it for persons with an identity number. */
public enum Sex implements Term {
    MALE,
    FEMALE;

    @Override
    public String key() {
        return "term.sex." + name();
    }
}
