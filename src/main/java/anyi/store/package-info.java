// SPDX-License-Identifier: Apache-2.0
/**
 * The home's folder and its encrypted file: create, open, lock, migrate, write with a log, undo, back up, restore.
 * Tables: marker, act, act_change. Entry points: {@code HomeFolder} opens a {@code Store}; all writes go through
 * {@code Store.write(actor, purpose, work)}.
 */
@NullMarked
package anyi.store;

import org.jspecify.annotations.NullMarked;
