// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.settle;

import anyi.value.Money;

/**
 * The four figures of a settlement.
 *
 * @param owed regular lines and back payments
 * @param paid what was sent, what came back later included; recoveries that were taken up are deducted
 * @param returned of that, what came back
 * @param recovered what was booked as to be recovered
 */
public record Figures(Money owed, Money paid, Money returned, Money recovered) {
    static final Figures NONE = new Figures(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** What is still to be paid; negative = the payee still has what is to be recovered. */
    public Money difference() {
        return owed.minus(paid).plus(returned).minus(recovered);
    }

    Figures plus(Figures other) {
        return new Figures(
                owed.plus(other.owed),
                paid.plus(other.paid),
                returned.plus(other.returned),
                recovered.plus(other.recovered));
    }
}
