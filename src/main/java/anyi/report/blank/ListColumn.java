// SPDX-License-Identifier: Apache-2.0
package anyi.report.blank;

import anyi.sheet.Cell;
import java.util.Optional;

/**
 * A column of a list that a bureau wants.
 *
 * @param index counted from 1
 * @param heading as it stands on the sheet
 * @param ours the column of ours that goes there, by its words; empty = it stays empty
 */
public record ListColumn(int index, String heading, Optional<String> ours) {
    /** Such as {@code C}. */
    public String name() {
        return Cell.columnName(index);
    }

    ListColumn with(Optional<String> other) {
        return new ListColumn(index, heading, other);
    }
}
