// SPDX-License-Identifier: Apache-2.0
package anyi.value;

/** A bank card's number: 16 to 19 digits, the last after Luhn. Passbooks have other numbers, so a fault only warns. */
public record BankCardNumber(String text) {
    /** @throws IllegalArgumentException when it is none: input goes through {@link #read} */
    public BankCardNumber {
        if (!text.matches("\\d{16,19}") || !passesLuhn(text)) {
            throw new IllegalArgumentException("no bank card number");
        }
    }

    public static Reading<BankCardNumber> read(String typed) {
        String tidy = Digits.tidy(typed);
        if (!Digits.areAll(tidy)) {
            return new Reading.Bad<>(NumberFault.CHARACTERS, tidy.length());
        }
        if (tidy.length() < 16 || tidy.length() > 19) {
            return new Reading.Bad<>(NumberFault.LENGTH, tidy.length());
        }
        if (!passesLuhn(tidy)) {
            return new Reading.Bad<>(NumberFault.CHECK, tidy.length());
        }
        return new Reading.Good<>(new BankCardNumber(tidy));
    }

    /** As it is kept when it is an account of another kind: tidied only. */
    public static String normalise(String typed) {
        return Digits.tidy(typed);
    }

    static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return "bank card ending in " + text.substring(text.length() - 4);
    }
}
