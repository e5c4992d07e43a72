// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 退住原因. */
public enum DischargeReason implements Term {
    DEATH,
    FAMILY,
    OTHER_HOME,
    HOSPITAL,
    CONTRACT_END,
    FEES,
    UNSUITABLE,
    TRIAL,
    TEKUN_ENDED,
    HOME_CLOSED,
    MISSING,
    OTHER;

    @Override
    public String key() {
        return "term.dischargeReason." + name();
    }
}
