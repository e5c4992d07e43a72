// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.further;

import anyi.subsidy.claim.Recipient;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact of somebody, or of the home, on its days.
 *
 * @param fields a plain value under {@code value}
 * @param from missing = it always was so
 * @param to the first day on which it no longer holds
 */
public record FurtherFact(
        UUID id,
        Recipient whose,
        String fact,
        Map<String, String> fields,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> source) {
    public FurtherFact {
        fields = Map.copyOf(fields);
    }
}
