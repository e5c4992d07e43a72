// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What a step of an explanation says. Those that calculate can be recomputed from their own steps. */
public enum StepKind {
    /** The whole: the amounts of its periods together. */
    TOTAL,
    /** One month. */
    PERIOD,
    /** Which version holds. */
    VERSION,
    /** A condition of the policy or of a part, with what was found. */
    CONDITION,
    /** A part of the policy. */
    PART,
    /** The row of the table that was hit. */
    ROW,
    /** No row was hit. */
    NO_ROW,
    /** What the version says where the text is silent. */
    CONVENTION,
    /** A point that nobody has decided. */
    OPEN,
    /** People with the same result. */
    PEOPLE,
    /** Days counted, of which days of leave. */
    DAYS,
    /** The counting of days did not reach what is wanted. */
    NOT_ENOUGH_DAYS,
    /** When a part falls due, and which share. */
    DUE,
    /** Held already, so not paid once more. */
    ONCE,
    /** Not verified in time. */
    SUSPENDED,
    /** When an application lets the payment begin. */
    APPLICATION,
    /** A number from the policy. */
    RATE,
    /** A number from the facts. */
    FACT,
    /** A number from a table by a fact, such as a rating. */
    FACTOR,
    COUNT,
    SUM,
    PRODUCT,
    QUOTIENT,
    DIFFERENCE,
    PERCENT,
    LEAST,
    GREATEST,
    /** Readings of an unclear text that come to the same. */
    AGREED,
    /** The same amount for several months. */
    MONTHS,
    ROUND,
    /** A limit that took something away. */
    CAP,
    /** Another policy of the same group is paid instead, or its amount is taken off. */
    EXCLUDED,
    SHARE;

    /** Whether the step's number follows from those of its steps. */
    public boolean calculates() {
        return switch (this) {
            case TOTAL,
                    PERIOD,
                    PART,
                    SUM,
                    PRODUCT,
                    QUOTIENT,
                    DIFFERENCE,
                    PERCENT,
                    LEAST,
                    GREATEST,
                    PEOPLE,
                    AGREED,
                    MONTHS -> true;
            default -> false;
        };
    }

    BigDecimal apply(List<BigDecimal> numbers) {
        return switch (this) {
            case TOTAL, PERIOD, PART, SUM -> numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case AGREED -> numbers.getFirst();
            case PRODUCT, PEOPLE, MONTHS -> numbers.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            case QUOTIENT -> numbers.get(0).divide(numbers.get(1), 10, RoundingMode.HALF_UP);
            case DIFFERENCE -> numbers.get(0).subtract(numbers.get(1));
            case PERCENT -> numbers.get(0).multiply(numbers.get(1)).movePointLeft(2);
            case LEAST -> numbers.stream().min(BigDecimal::compareTo).orElseThrow();
            case GREATEST -> numbers.stream().max(BigDecimal::compareTo).orElseThrow();
            default -> throw new IllegalArgumentException(name());
        };
    }
}
