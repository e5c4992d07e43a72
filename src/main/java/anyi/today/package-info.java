// SPDX-License-Identifier: Apache-2.0
/**
 * 工作台: what a home looks like this morning and what is due. Owns no table; every figure opens the rows behind it.
 * Entry point: TodayScreens.
 */
@NullMarked
package anyi.today;

import org.jspecify.annotations.NullMarked;
