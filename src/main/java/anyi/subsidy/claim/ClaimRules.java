// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

/**
 * What a place decides about its claims, from a day on.
 *
 * @param noticeDays working days of a public notice, the day on which it begins not counted
 * @param waitingDays after so many days without a step a claim is called to mind
 */
public record ClaimRules(int noticeDays, boolean recheckFirst, int waitingDays) {
    /** Five working days is what most documents want at least. */
    public static final ClaimRules USUAL = new ClaimRules(5, false, 15);

    public ClaimPath path() {
        return new ClaimPath(recheckFirst);
    }
}
