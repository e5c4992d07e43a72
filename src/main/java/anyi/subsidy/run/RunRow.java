// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.value.Money;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A closed month.
 *
 * @param verificationKept whether it was closed by a program that holds back whom nobody verified in time
 */
public record RunRow(
        UUID id,
        long revision,
        YearMonth month,
        OffsetDateTime closedAt,
        String closedBy,
        String inputHash,
        int lines,
        Money total,
        boolean verificationKept) {}
