// SPDX-License-Identifier: Apache-2.0
/**
 * 重复: the same person in two homes on one day, or paid after a death that another home has reported. Writes no table.
 * Entry point: {@code TwiceScreens}.
 */
@NullMarked
package anyi.bureau.twice;

import org.jspecify.annotations.NullMarked;
