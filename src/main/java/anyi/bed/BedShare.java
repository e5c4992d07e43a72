// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The share of nursing beds on a day: nursing beds in service ÷ beds in service, against the year's target.
 *
 * @param nursing nursing beds in service; one under repair stays a nursing bed but is not counted
 * @param targetPercent what the home wants to have at the end of the year; empty where nobody has set it
 */
public record BedShare(int nursing, int inService, int year, Optional<BigDecimal> targetPercent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** ⌈t × n⌉: with so many nursing beds the target is reached. */
    public Optional<Integer> wanted() {
        return targetPercent.map(target -> target.multiply(BigDecimal.valueOf(inService))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact());
    }

    /** How many more beds are to be converted; 0 = reached. */
    public Optional<Integer> missing() {
        return wanted().map(beds -> Math.max(0, beds - nursing));
    }
}
