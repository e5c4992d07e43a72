// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that is due about somebody.
 *
 * @param on the last day; empty where it is due at once
 */
public record DueRow(UUID resident, String name, Optional<LocalDate> on) {}
