// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.value.Money;
import java.time.LocalDate;

/** What was paid for a month, by a closed month or by an older ledger. */
record PaidEvent(LocalDate month, Money amount) {}
