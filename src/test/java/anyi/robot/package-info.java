// SPDX-License-Identifier: Apache-2.0
/**
 * Screen tests by keyboard and mouse, without a display. The only package that touches TestFX. See {@code Robot} for
 * the pattern of a {@code *ScreenTest}.
 */
@NullMarked
package anyi.robot;

import org.jspecify.annotations.NullMarked;
