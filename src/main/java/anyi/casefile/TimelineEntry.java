// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import java.time.LocalDate;

/**
 * One thing that happened.
 *
 * @param section the tab where more is to be seen; empty = none
 */
record TimelineEntry(LocalDate on, EventKind kind, String title, String detail, String section) {}
