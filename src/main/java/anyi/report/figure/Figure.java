// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator's value of a day with the rows behind it.
 *
 * @param value nothing where it is not known or kept elsewhere; counts and money exact, percent with one decimal
 * @param rows of a share those of its numerator
 * @param part of a share: what it is a share of
 */
public record Figure(Indicator indicator, Optional<BigDecimal> value, List<Behind> rows, Optional<Part> part) {
    /** @param numerator rows of the first figure; @param denominator of the second */
    public record Part(BigDecimal numerator, Indicator ofNumerator, BigDecimal denominator, Indicator ofDenominator) {}

    public Figure {
        rows = List.copyOf(rows);
    }

    public boolean isByHand() {
        return indicator.formula() instanceof Formula.ByHand;
    }

    /** This minus the other; nothing where one of them is not known. */
    public Optional<BigDecimal> minus(Figure other) {
        return value.flatMap(mine -> other.value.map(mine::subtract));
    }
}
