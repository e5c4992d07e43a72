// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A contract that ends: one line of a due list. */
public record ContractRow(
        UUID stayId, UUID residentId, String residentName, Optional<String> number, LocalDate lastDay) {}
