// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.value.Money;
import java.time.YearMonth;

/**
 * What closed months come to for a policy and the month that it is for, corrections counted in.
 *
 * @param title of the policy
 */
public record Booked(String policy, String title, YearMonth month, Money amount) {
    boolean isPaidTwiceWith(Booked other) {
        return policy.equals(other.policy)
                && month.equals(other.month)
                && !amount.equals(Money.ZERO)
                && !other.amount.equals(Money.ZERO);
    }
}
