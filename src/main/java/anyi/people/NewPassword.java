// SPDX-License-Identifier: Apache-2.0
package anyi.people;

import anyi.value.Problem;
import anyi.value.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A new password, typed twice. Long and not on the list of those that everybody takes; no rule of how it is made up, for
 * that only makes people write it down (OWASP ASVS 5.0, 6.2). Whoever is graded by level 2 can switch such a rule on.
 *
 * @param who the person's name, which is no password
 */
public record NewPassword(@Nullable String first, @Nullable String second, String who, boolean levelTwo) {
    public static final int SHORTEST = 8;
    private static final int KINDS = 3;
    private static final Set<String> COMMON = common();

    private static Set<String> common() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NewPassword.class.getResourceAsStream("common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the switch and without a name. */
    public static Problems check(@Nullable String first, @Nullable String second) {
        return new NewPassword(first, second, "", false).check();
    }

    /** Problems of the fields {@code password} and {@code repeated}. */
    public Problems check() {
        String password = first == null ? "" : first;
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Problems.of(Problem.refuse("password", "people.password.short", SHORTEST));
        }
        if (isCommon(password)) {
            return Problems.of(Problem.refuse("password", "people.password.common"));
        }
        if (levelTwo && kinds(password) < KINDS) {
            return Problems.of(Problem.refuse("password", "people.password.kinds"));
        }
        return password.equals(second)
                ? Problems.NONE
                : Problems.of(Problem.refuse("repeated", "people.password.repeated"));
    }

    private boolean isCommon(String password) {
        String plain = password.toLowerCase(Locale.ROOT).strip();
        String bare = plain.replaceAll("[0-9!@#.]+$", "");
        return COMMON.contains(plain)
                || plain.codePoints().distinct().count() < 3
                || isRow(plain)
                || !who.isBlank() && (plain.equals(who.toLowerCase(Locale.ROOT)) || bare.equals(who));
    }

    /** 12345678, hgfedcba. */
    private static boolean isRow(String text) {
        int step = text.charAt(1) - text.charAt(0);
        if (Math.abs(step) > 1) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) - text.charAt(i - 1) != step) {
                return false;
            }
        }
        return true;
    }

    private static long kinds(String password) {
        return password.codePoints()
                .map(each -> Character.isDigit(each)
                        ? 1
                        : Character.isUpperCase(each) ? 2 : Character.isLetter(each) ? 3 : 4)
                .distinct()
                .count();
    }
}
