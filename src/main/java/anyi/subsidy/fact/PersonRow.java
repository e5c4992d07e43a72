// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.term.Sex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody whose month is computed. */
public record PersonRow(UUID id, String name, Optional<LocalDate> birthOn, Optional<Sex> sex) {}
