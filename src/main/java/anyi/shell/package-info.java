// SPDX-License-Identifier: Apache-2.0
/**
 * The window: navigation rail, page header, status line, global search, shortcuts, history, undo bar, lock. Knows
 * places and pages, no features; {@code Wiring} gives it one function from place to page.
 */
@NullMarked
package anyi.shell;

import org.jspecify.annotations.NullMarked;
