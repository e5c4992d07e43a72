// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of 18 characters after GB 11643: citizens, residents from Hong Kong, Macau and Taiwan (81, 82, 83) and
 * foreign permanent residents of the form of 2023 (9…). Always with its check character right and a possible birth
 * date.
 */
public record IdentityNumber(String text) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern TYPED = Pattern.compile("\\d{15}|\\d{17}[\\dX]");
    private static final int OLDEST = 120;
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** @throws IllegalArgumentException when it is no such number: input goes through {@link #read} */
    public IdentityNumber {
        if (!FORM.matcher(text).matches()
                || text.charAt(17) != check(text)
                || birthIn(text).isEmpty()) {
            throw new IllegalArgumentException("no identity number");
        }
    }

    /**
     * Reads what somebody typed: full-width digits, spaces, an apostrophe in front, a small x, and the 15 digits of
     * before 1999, which come back as 18.
     */
    public static Reading<IdentityNumber> read(String typed, LocalDate today) {
        String tidy = Digits.tidy(typed);
        if (tidy.length() != 18 && tidy.length() != 15) {
            return new Reading.Bad<>(NumberFault.LENGTH, tidy.length());
        }
        if (!TYPED.matcher(tidy).matches()) {
            return new Reading.Bad<>(NumberFault.CHARACTERS, tidy.length());
        }
        String full = tidy.length() == 15 ? lengthened(tidy) : tidy;
        return fault(full, today)
                .<Reading<IdentityNumber>>map(fault -> new Reading.Bad<>(fault, tidy.length()))
                .orElseGet(() -> new Reading.Good<>(new IdentityNumber(full)));
    }

    /** Whether somebody typed the form of before 1999, in which no check character guards against a wrong digit. */
    public static boolean isOldForm(String typed) {
        String tidy = Digits.tidy(typed);
        return tidy.length() == 15 && Digits.areAll(tidy);
    }

    /** As {@link #read} compares numbers: tidied, 15 digits as 18; also for numbers that are wrong. */
    public static String normalise(String typed) {
        return isOldForm(typed) ? lengthened(Digits.tidy(typed)) : Digits.tidy(typed);
    }

    private static Optional<NumberFault> fault(String full, LocalDate today) {
        Optional<LocalDate> birth = birthIn(full);
        if (birth.isEmpty()) {
            return Optional.of(NumberFault.DATE);
        }
        if (full.charAt(17) != check(full)) {
            return Optional.of(NumberFault.CHECK);
        }
        if (birth.get().isAfter(today)) {
            return Optional.of(NumberFault.FUTURE);
        }
        boolean tooOld = Period.between(birth.get(), today).getYears() > OLDEST;
        return tooOld ? Optional.of(NumberFault.AGE) : Optional.empty();
    }

    /** The sequences 996 to 999 were kept for people who were a hundred already: they are of the century before. */
    private static String lengthened(String old) {
        String century = old.substring(12).compareTo("996") >= 0 ? "18" : "19";
        String body = old.substring(0, 6) + century + old.substring(6);
        return body + check(body);
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static Optional<LocalDate> birthIn(String number) {
        try {
            return Optional.of(LocalDate.parse(number.substring(6, 14), BIRTH));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public LocalDate birthOn() {
        return birthIn(text).orElseThrow();
    }

    public boolean isMale() {
        return (text.charAt(16) - '0') % 2 == 1;
    }

    /** Issued to residents from Hong Kong, Macau and Taiwan. */
    public boolean isResidencePermit() {
        return text.startsWith("81") || text.startsWith("82") || text.startsWith("83");
    }

    public boolean isForeignPermanent() {
        return text.startsWith("9");
    }

    /** Where the number was first given out: a hint at the hukou, never the hukou itself. Nothing for foreigners. */
    public Optional<DivisionCode> division() {
        return isForeignPermanent()
                ? Optional.empty()
                : DivisionCode.read(text.substring(0, 6)).good();
    }

    @Override
    public String toString() {
        return "identity number ending in " + text.substring(14);
    }
}
