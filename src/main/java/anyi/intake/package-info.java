// SPDX-License-Identifier: Apache-2.0
/**
 * 导入: other people's ledgers come in. Tables: {@code import_batch}, {@code import_file}, {@code import_row},
 * {@code import_mapping}, {@code review_mark}. The pure part is below: {@code read} (spellings), {@code find} (tables in
 * sheets), {@code plan} (verdicts).
 */
@NullMarked
package anyi.intake;

import org.jspecify.annotations.NullMarked;
