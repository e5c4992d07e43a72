// SPDX-License-Identifier: Apache-2.0
/**
 * Tables in files. Reading: {@code Workbook.open} takes .xlsx, .xls and .csv by content and gives rows as a stream, or
 * the reason why not. Writing: a {@code Table} becomes .xlsx or .pdf. Knows no feature and no database.
 */
@NullMarked
package anyi.sheet;

import org.jspecify.annotations.NullMarked;
