// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import java.time.OffsetDateTime;
import java.util.UUID;

/** An import as the history lists it. */
public record BatchRow(
        UUID id,
        OffsetDateTime at,
        String by,
        long act,
        int read,
        int taken,
        int refused,
        int unchanged,
        boolean takenBack,
        String files) {}
