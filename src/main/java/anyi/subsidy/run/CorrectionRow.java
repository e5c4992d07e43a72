// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.value.Money;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * A difference of an earlier month, booked or about to be.
 *
 * @param explanation as a line keeps it: the month now, what was booked, the acts between
 */
public record CorrectionRow(
        LineKey key, String name, YearMonth month, Money amount, Optional<UUID> version, String explanation) {}
