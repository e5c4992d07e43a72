// SPDX-License-Identifier: Apache-2.0
/**
 * 清算: what was owed, paid, returned and recovered for a year, by policy, home and source of money. Reads only; enter
 * through {@code SettleScreens} and {@code SettlementQueries}.
 */
@NullMarked
package anyi.subsidy.settle;

import org.jspecify.annotations.NullMarked;
