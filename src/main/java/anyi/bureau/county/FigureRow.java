// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.bureau.MemberRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the overview: the whole, a division, or a home.
 *
 * @param homes that it sums
 * @param member for a home
 * @param late how many of the homes are
 * @param target nursing share wanted, in percent
 */
public record FigureRow(
        Scope scope,
        String name,
        List<UUID> homes,
        Optional<MemberRow> member,
        int late,
        int inHouse,
        int occupied,
        BedsRow beds,
        Optional<BigDecimal> target,
        PaidRow paid) {
    /** Of what. */
    public enum Scope {
        COUNTY,
        DIVISION,
        HOME
    }

    public FigureRow {
        homes = List.copyOf(homes);
    }

    /** Whether the nursing share is below the target. */
    public boolean isBelowTarget() {
        return target.filter(wanted -> beds.inService() > 0
                        && wanted.multiply(BigDecimal.valueOf(beds.inService()))
                                        .compareTo(BigDecimal.valueOf(100L * beds.nursing()))
                                > 0)
                .isPresent();
    }
}
