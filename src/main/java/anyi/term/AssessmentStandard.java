// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** By which standard an assessment was made. */
public enum AssessmentStandard implements Term {
    GBT_42195_2022,
    MZT_039_2013,
    LTCI;

    @Override
    public String key() {
        return "term.assessmentStandard." + name();
    }
}
