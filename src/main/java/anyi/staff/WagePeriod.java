// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.value.Money;
import anyi.value.Period;
import java.util.UUID;

/** What somebody earns a month for a time. */
public record WagePeriod(UUID id, Money amount, Period period) {}
