// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.value.Money;

/** What a home's month of subsidies came to. */
public record PaidRow(Money total, int lines) {
    static final PaidRow NONE = new PaidRow(Money.ZERO, 0);
}
