// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in yuan, exact to the fen; may be negative (a recovery). Two amounts of the same value are equal. */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws ArithmeticException when the value has a fraction of a fen: rounding is the policy's business */
    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** @param yuan a plain decimal such as {@code 1800} or {@code 1800.50} */
    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    /** Rounds half up to the fen: the rule where no policy states another. */
    public static Money rounded(BigDecimal yuan) {
        return new Money(yuan.setScale(2, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money negated() {
        return new Money(yuan.negate());
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    public boolean isPositive() {
        return yuan.signum() > 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
