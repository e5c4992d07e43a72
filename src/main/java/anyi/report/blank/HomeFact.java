// SPDX-License-Identifier: Apache-2.0
package anyi.report.blank;

import anyi.report.figure.Wanted;

/** What stands in the head of a form, or in front of a home's row. */
public enum HomeFact implements Wanted {
    HOME_NAME,
    CREDIT_CODE,
    HOME_ADDRESS,
    HOME_HEAD,
    HOME_PHONE,
    /** The day of the figures. */
    FILLED_ON,
    FILLED_BY;

    @Override
    public String key() {
        return "report.fact." + name();
    }
}
