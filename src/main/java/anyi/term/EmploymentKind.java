// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** 用工形式. */
public enum EmploymentKind implements Term {
    ESTABLISHED,
    LABOUR_CONTRACT,
    SERVICE_AGREEMENT,
    AGENCY,
    PUBLIC_BENEFIT,
    PART_TIME,
    TRAINEE;

    @Override
    public String key() {
        return "term.employmentKind." + name();
    }
}
