// SPDX-License-Identifier: Apache-2.0
/**
 * 提醒: what a supervisor wants to look at before money goes out, and what was looked at already. Table
 * {@code watch_note}. Enter through {@code WatchScreens} and {@code WatchQueries}; the rules are in {@code WatchFacts}.
 */
@NullMarked
package anyi.subsidy.watch;

import org.jspecify.annotations.NullMarked;
