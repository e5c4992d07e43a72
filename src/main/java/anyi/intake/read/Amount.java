// SPDX-License-Identifier: Apache-2.0
package anyi.intake.read;

import anyi.value.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts as cells have them: 920元, 1,800.00, ￥１００, (50), 1.2万. */
public final class Amount {
    private static final Pattern NUMBER =
            Pattern.compile("(?:人民币|RMB|[¥￥$])?(\\()?([-+−]?\\d+(?:\\.\\d+)?(?:[eE][+]?\\d+)?)(\\))?(万)?"
                    + "(?:元整|元|块钱|块|圆)?(?:[/每]?(?:人)?[/每]?(?:月|年|日|天))?");

    private Amount() {}

    /** The amount; nothing where the cell holds no number. A cell that says nothing is not asked. */
    public static Optional<Money> read(String written) {
        return number(written).map(Money::rounded);
    }

    /** The number as it stands, for scores and counts too. */
    public static Optional<BigDecimal> number(String written) {
        String tight = Spelling.tight(written).replace(",", "").replace("、", "");
        Matcher number = NUMBER.matcher(tight);
        if (!number.matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(number.group(2).replace('−', '-').replace("+", ""));
        if (number.group(4) != null) {
            value = value.movePointRight(4);
        }
        boolean bracketed = number.group(1) != null && number.group(3) != null;
        return Optional.of(bracketed ? value.negate() : value);
    }

    /** A whole number such as a score; nothing where it is none. */
    public static Optional<Integer> whole(String written) {
        return number(written.replaceFirst("分$", ""))
                .filter(value -> value.stripTrailingZeros().scale() <= 0
                        && value.abs().compareTo(BigDecimal.valueOf(100_000)) < 0)
                .map(BigDecimal::intValueExact);
    }
}
