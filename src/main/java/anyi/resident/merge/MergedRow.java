// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import java.time.LocalDate;
import java.util.UUID;

/** Two files that were made one. @param act the revision of the act, to be taken back */
public record MergedRow(UUID id, UUID kept, String name, String mergedName, LocalDate on, String by, long act) {}
