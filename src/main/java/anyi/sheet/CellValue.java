// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What a cell holds, as the file keeps it; how it looks is {@link Cell#text()}. A formula is its cached result. */
public sealed interface CellValue {
    /** Characters, also those that look like a number. */
    record Text(String characters) implements CellValue {}

    /** Stored as a number: identity numbers of 18 digits have lost their last three here. */
    record Numeric(BigDecimal exact) implements CellValue {}

    /** A number that is formatted as a day, or a day and a time. */
    record Moment(LocalDateTime at) implements CellValue {
        public LocalDate day() {
            return at.toLocalDate();
        }
    }

    record Truth(boolean value) implements CellValue {}

    /** An error such as {@code #REF!}, or the formula itself where the file keeps no result. */
    record Fault(String code) implements CellValue {}

    record Blank() implements CellValue {}
}
