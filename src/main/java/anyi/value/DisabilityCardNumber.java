// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import java.time.LocalDate;

/**
 * The number of a disability card: the holder's identity number, a digit for the category (1 visual … 7 multiple), one
 * for the grade (1 is the most severe), and {@code B} with a count when it was issued again.
 */
public record DisabilityCardNumber(String text) {
    /** @throws IllegalArgumentException when the form is wrong: input goes through {@link #read} */
    public DisabilityCardNumber {
        if (!hasForm(text)) {
            throw new IllegalArgumentException("no disability card number");
        }
    }

    /** A fault in the identity number within is told as that number's fault. */
    public static Reading<DisabilityCardNumber> read(String typed, LocalDate today) {
        String tidy = Digits.tidy(typed);
        if (tidy.length() != 20 && tidy.length() != 22) {
            return new Reading.Bad<>(NumberFault.LENGTH, tidy.length());
        }
        if (!hasForm(tidy)) {
            return new Reading.Bad<>(NumberFault.CHARACTERS, tidy.length());
        }
        return switch (IdentityNumber.read(tidy.substring(0, 18), today)) {
            case Reading.Bad<IdentityNumber> bad -> new Reading.Bad<>(bad.fault(), tidy.length());
            case Reading.Good<IdentityNumber> good -> new Reading.Good<>(new DisabilityCardNumber(tidy));
        };
    }

    private static boolean hasForm(String text) {
        return text.matches("\\d{17}[\\dX][1-7][1-4](B\\d)?");
    }

    public boolean belongsTo(IdentityNumber holder) {
        return text.startsWith(holder.text());
    }

    /** 1 visual, 2 hearing, 3 speech, 4 physical, 5 intellectual, 6 mental, 7 multiple. */
    public int category() {
        return text.charAt(18) - '0';
    }

    public int grade() {
        return text.charAt(19) - '0';
    }

    @Override
    public String toString() {
        return "disability card of category " + category() + ", grade " + grade();
    }
}
