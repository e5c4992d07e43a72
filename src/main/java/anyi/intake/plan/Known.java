// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * What the home knows when an import is planned.
 *
 * @param residents their facts with the latest stay; the owner is the resident
 * @param beds with the resident's id as owner where somebody lies in it, else the bed's own
 * @param assessments of the resident that owns them
 * @param leaves of the resident that owns them
 * @param payments one for each resident and month
 * @param staff their facts with the newest employment and certificate
 * @param attendances person and session of each mark at a training session
 * @param closed the months whose subsidies are closed
 */
public record Known(
        List<KnownRow> residents,
        List<KnownRow> beds,
        List<KnownRow> assessments,
        List<KnownRow> leaves,
        List<KnownRow> payments,
        List<KnownRow> staff,
        Set<String> attendances,
        Set<YearMonth> closed) {
    public static final Known NOTHING =
            new Known(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of());
}
