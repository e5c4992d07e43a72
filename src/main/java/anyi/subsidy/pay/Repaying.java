// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.value.Money;

/** What came of money that a payee brought. */
public sealed interface Repaying {
    /** All that was owed; it is not taken back. */
    record Repaid(Money amount) implements Repaying {}

    /** A month was closed or a batch made meanwhile: what was on the screen is no longer what is open. */
    record ChangedMeanwhile() implements Repaying {}
}
