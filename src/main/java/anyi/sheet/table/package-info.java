// SPDX-License-Identifier: Apache-2.0
/**
 * Tables that go out: a {@code Table} says what stands where, {@code XlsxFile} and {@code PdfFile} write the same
 * table, {@code Leaflet} a page of text. {@code Saving.to} puts it all on disk or nothing. Always Chinese where it
 * speaks by itself: these are official lists.
 */
@NullMarked
package anyi.sheet.table;

import org.jspecify.annotations.NullMarked;
