// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import java.util.Optional;

/**
 * One column of a ledger.
 *
 * @param index counted from 1
 * @param heading as written; a group above it is put in front with a blank
 * @param field what it means; empty = not taken in
 * @param item 1 to 26 where it is an item of an assessment, else 0
 * @param sure whether the heading as a whole is a known one
 */
public record Column(int index, String heading, Optional<Field> field, int item, boolean sure) {
    public Column withField(Optional<Field> other) {
        return new Column(index, heading, other, other.equals(Optional.of(Field.ITEM)) ? item : 0, true);
    }
}
