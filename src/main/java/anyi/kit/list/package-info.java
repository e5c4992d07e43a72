// SPDX-License-Identifier: Apache-2.0
/**
 * Lists: columns read from records, search, chips, a table with rows of fixed height, footer, inspector, remembered
 * widths, copy to Excel. Loads by pages where there are 100,000 rows.
 */
@NullMarked
package anyi.kit.list;

import org.jspecify.annotations.NullMarked;
