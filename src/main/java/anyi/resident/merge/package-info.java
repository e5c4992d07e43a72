// SPDX-License-Identifier: Apache-2.0
/**
 * 合并重复个案: finds files that look like one person's, shows two side by side, makes one of them, and takes that back.
 * Tables: resident_merge, resident_apart; rows of every other table are turned by {@code store.PointerTx}. Entry points:
 * {@code MergeScreens}, {@code MergeCommands}, {@code MergeQueries}.
 */
@NullMarked
package anyi.resident.merge;

import org.jspecify.annotations.NullMarked;
