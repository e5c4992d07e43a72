// SPDX-License-Identifier: Apache-2.0
/**
 * 汇总的数: sums a home, a division and the whole, against the target, each of which opens into homes and rows. Writes no
 * table. Entry point: {@code CountyScreens}.
 */
@NullMarked
package anyi.bureau.county;

import org.jspecify.annotations.NullMarked;
