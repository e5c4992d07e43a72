// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.term.DischargeReason;
import java.time.LocalDate;
import java.util.Optional;

/** The end of a stay. {@code on} is the first day not in house. */
public record Discharge(LocalDate on, Optional<DischargeReason> reason, Optional<String> destination) {}
