// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which known name a mistyped one was meant to be. */
final class Near {
    private static final int SHORT = 4;
    private static final int LONG = 7;

    private Near() {}

    /** The name with the known one that it resembles behind it: {@code brithDate (birthDate?)}. */
    static String suggest(String name, Collection<String> known) {
        return name + to(name, known).map(one -> " (" + one + "?)").orElse("");
    }

    /** Missing where none is close enough to be meant. */
    static Optional<String> to(String name, Collection<String> known) {
        String plain = plain(name);
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String one : known) {
            String other = plain(one);
            int steps = steps(plain, other);
            boolean meant = steps <= allowed(plain, other) && steps < least;
            if (meant) {
                best = one;
                least = steps;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static int allowed(String one, String other) {
        int length = Math.min(one.length(), other.length());
        boolean begins = length > 0 && one.charAt(0) == other.charAt(0);
        if (length < SHORT - 1 || length < SHORT && !begins) {
            return 0;
        }
        return length >= LONG ? 2 : begins || length > SHORT ? 1 : 0;
    }

    /** Without dots, capitals and what stands before a dot: {@code home.rating}, {@code Rating} and {@code rating}. */
    private static String plain(String name) {
        return name.substring(name.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    /** How many letters are missing, too many, wrong, or change places with the next. */
    private static int steps(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(table[i - 1][j - 1] + wrong, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                table[i][j] = swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
            }
        }
        return table[one.length()][other.length()];
    }
}
