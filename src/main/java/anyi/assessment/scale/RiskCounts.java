// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import anyi.term.RiskEvent;

/**
 * How often each kind of care-risk event came about in the last 30 days (A.2.14).
 *
 * @param digits one a kind in the order of the form; 3 = three or more
 */
public record RiskCounts(String digits) {
    public static final RiskCounts NONE = new RiskCounts("00000");
    private static final int MOST = 3;

    public RiskCounts {
        if (!digits.matches("[0-3]{5}")) {
            throw new IllegalArgumentException("five counts from 0 to 3, not " + digits);
        }
    }

    public int of(RiskEvent event) {
        return digits.charAt(event.ordinal()) - '0';
    }

    /** More than three count as three. */
    public RiskCounts with(RiskEvent event, int times) {
        var changed = new StringBuilder(digits);
        changed.setCharAt(event.ordinal(), (char) ('0' + Math.clamp(times, 0, MOST)));
        return new RiskCounts(changed.toString());
    }

    /** Of all kinds: what the change rule looks at. */
    public int sum() {
        return digits.chars().map(digit -> digit - '0').sum();
    }
}
