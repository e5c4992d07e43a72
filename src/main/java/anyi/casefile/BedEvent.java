// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** A bed from a day on. */
record BedEvent(UUID stayId, LocalDate from, String building, String label, boolean nursing) {}
