// SPDX-License-Identifier: Apache-2.0
/**
 * Finds what a stranger's workbook holds: which sheets are ledgers of which kind, which rows are the head, what each
 * column means, and which rows below are records. Knows cells and headings, not the home. Entry: {@code Finder}.
 */
@NullMarked
package anyi.intake.find;

import org.jspecify.annotations.NullMarked;
