// SPDX-License-Identifier: Apache-2.0
package anyi.value;

/** A unified social credit code after GB 32100: 18 characters without I O S V Z, the last a check. */
public record CreditCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** @throws IllegalArgumentException when it is none: input goes through {@link #read} */
    public CreditCode {
        if (!hasForm(text) || text.charAt(17) != check(text)) {
            throw new IllegalArgumentException("no credit code: " + text);
        }
    }

    public static Reading<CreditCode> read(String typed) {
        String tidy = Digits.tidy(typed);
        if (tidy.length() != 18) {
            return new Reading.Bad<>(NumberFault.LENGTH, tidy.length());
        }
        if (!hasForm(tidy)) {
            return new Reading.Bad<>(NumberFault.CHARACTERS, tidy.length());
        }
        if (tidy.charAt(17) != check(tidy)) {
            return new Reading.Bad<>(NumberFault.CHECK, tidy.length());
        }
        return new Reading.Good<>(new CreditCode(tidy));
    }

    private static boolean hasForm(String text) {
        return text.length() == 18 && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return text;
    }
}
