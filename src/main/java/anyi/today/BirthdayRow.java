// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody's birthday within the week. */
public record BirthdayRow(UUID resident, String name, LocalDate on, int age) {}
