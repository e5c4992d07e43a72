// SPDX-License-Identifier: Apache-2.0
/**
 * What a report says: indicators with their formula, and the facts of a day that they are reckoned from. Pure: no SQL,
 * no screen, no clock. A figure is never more than its rows: a count, a sum, or one such figure by another.
 */
@NullMarked
package anyi.report.figure;

import org.jspecify.annotations.NullMarked;
