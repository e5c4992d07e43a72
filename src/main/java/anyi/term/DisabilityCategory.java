// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 残疾类别; the position is the 19th digit of a disability card number. */
public enum DisabilityCategory implements Term {
    VISUAL,
    HEARING,
    SPEECH,
    PHYSICAL,
    INTELLECTUAL,
    MENTAL,
    MULTIPLE;

    @Override
    public String key() {
        return "term.disabilityCategory." + name();
    }
}
