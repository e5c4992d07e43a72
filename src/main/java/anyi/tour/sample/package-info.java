// SPDX-License-Identifier: Apache-2.0
/**
 * Ledgers of an invented rural home, as such homes keep them: titles, heads of two rows, merged cells, sums, struck
 * rows, dates in several spellings, and a dozen mistakes. The tour imports them, tests do too. Entry: {@code RuralHome}.
 */
@NullMarked
package anyi.tour.sample;

import org.jspecify.annotations.NullMarked;
