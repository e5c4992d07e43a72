// SPDX-License-Identifier: Apache-2.0
package anyi.staff;

import anyi.term.StaffPosition;
import anyi.value.Period;
import java.util.Optional;
import java.util.UUID;

/** The post that somebody holds for a time. */
public record PostPeriod(UUID id, StaffPosition position, Optional<String> department, Period period) {}
