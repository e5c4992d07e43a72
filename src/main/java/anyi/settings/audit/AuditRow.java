// SPDX-License-Identifier: Apache-2.0
package anyi.settings.audit;

import java.time.OffsetDateTime;

/**
 * One act.
 *
 * @param changes how many rows or bulk entries it changed
 */
public record AuditRow(
        long revision,
        OffsetDateTime happenedAt,
        String actor,
        String purpose,
        String kind,
        int changes,
        String hash) {}
