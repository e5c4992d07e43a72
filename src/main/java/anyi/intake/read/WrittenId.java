// SPDX-License-Identifier: Apache-2.0
package anyi.intake.read;

import anyi.value.IdentityNumber;
import anyi.value.NumberFault;
import anyi.value.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a cell says about an identity number. */
public sealed interface WrittenId {
    /** @param oldForm written with 15 digits, kept with 18 */
    record Good(IdentityNumber number, boolean oldForm) implements WrittenId {}

    /** The spreadsheet kept it as a number: the last digits are gone and nobody may invent them. */
    record DigitsLost() implements WrittenId {}

    record Bad(NumberFault fault, int length) implements WrittenId {}

    record Nothing() implements WrittenId {}

    /** @param isNumber whether the cell holds a number, not text */
    static WrittenId read(String written, boolean isNumber, LocalDate today) {
        if (Spelling.isNothing(written)) {
            return new Nothing();
        }
        String tight = Spelling.tight(written).replace("-", "").replaceFirst("\\.0+$", "");
        if (tight.matches("\\d(\\.\\d+)?[eE]\\+?\\d{2}")) {
            tight = new BigDecimal(tight).toPlainString();
            if (tight.length() > 15) {
                return new DigitsLost();
            }
        }
        if (isNumber && tight.matches("\\d{16,}")) {
            return new DigitsLost();
        }
        return switch (IdentityNumber.read(tight, today)) {
            case Reading.Good<IdentityNumber> good -> new Good(good.value(), IdentityNumber.isOldForm(tight));
            case Reading.Bad<IdentityNumber> bad ->
                tight.matches("\\d{15}000") ? new DigitsLost() : new Bad(bad.fault(), bad.length());
        };
    }

    default Optional<IdentityNumber> good() {
        return this instanceof Good good ? Optional.of(good.number()) : Optional.empty();
    }
}
