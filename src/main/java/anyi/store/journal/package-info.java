// SPDX-License-Identifier: Apache-2.0
/**
 * The sealed journal beside the database: every act of the log once more, forced to the disk before the database
 * commits it. Crash oracle and source of replay. No tables. Entry points: {@code Journal} (writes), {@code
 * JournalFolder} (reads), {@code Disk} (the files, so that tests can let them fail).
 */
@NullMarked
package anyi.store.journal;

import org.jspecify.annotations.NullMarked;
