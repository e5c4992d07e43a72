// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import anyi.term.Term;

/** What stands above a group of indicators. */
public enum Heading implements Term {
    BEDS,
    NURSING,
    MOVEMENTS,
    RESIDENTS,
    AGES,
    LEVELS,
    CATEGORIES,
    LEAVE,
    SUBSIDIES,
    STAFF,
    TRAINING,
    SAFETY,
    DUE,
    PREMISES,
    MEDICAL,
    MONEY,
    VOLUNTEERS,
    TEKUN,
    CARE,
    IDENTITY,
    CHANGES,
    STANDARDS;

    @Override
    public String key() {
        return "report.heading." + name();
    }
}
