// SPDX-License-Identifier: Apache-2.0
package anyi.settings.home;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** What the bureau wants by the end of a year: the share of nursing beds in percent, and how many beds. */
public record BedTarget(
        UUID id,
        long revision,
        int year,
        BigDecimal nursingShare,
        Optional<Integer> bedsWanted,
        Optional<String> source) {}
