// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** Why the nine risks are assessed: GB 38600-2019 asks for it before admission and each year. */
public enum RiskOccasion implements Term {
    ADMISSION,
    YEARLY,
    LEVEL_CHANGE,
    INCIDENT,
    OTHER;

    @Override
    public String key() {
        return "term.riskOccasion." + name();
    }
}
