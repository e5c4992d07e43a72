// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import anyi.value.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One thing done to one or many beds for a period. */
public record BedChange(BedAction action, List<UUID> beds, Period period, Optional<String> note) {
    public BedChange {
        beds = List.copyOf(beds);
    }
}
