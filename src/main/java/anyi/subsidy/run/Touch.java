// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** An act that changed an input of the months after one was closed. */
public record Touch(
        long revision,
        OffsetDateTime at,
        String actor,
        String purpose,
        String table,
        Optional<UUID> row,
        Optional<String> before) {}
