// SPDX-License-Identifier: Apache-2.0
/**
 * What the log is good for: the history of a row or a field, taking an act back, checking that nobody has changed the
 * log itself. Tables: act, act_change (written by the store alone). Entry points: {@code History}, {@code Undo},
 * {@code ChainCheck}.
 */
@NullMarked
package anyi.store.log;

import org.jspecify.annotations.NullMarked;
