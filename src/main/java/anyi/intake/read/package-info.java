// SPDX-License-Identifier: Apache-2.0
/**
 * How people write: headings, dates, amounts, identity numbers, names and the words of the vocabularies, as they stand
 * in the cells of other people's ledgers. Pure functions from text to values; nothing here knows a sheet or a table.
 */
@NullMarked
package anyi.intake.read;

import org.jspecify.annotations.NullMarked;
