// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.sheet.Row;

/** A line of sums: 小计 of what stands above it since the last one, or 合计 of the whole table. */
public record Total(Row row, boolean grand) {}
