// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A subsidy approved from a day on.
 *
 * @param resident missing = the home itself
 */
public record Claim(String policy, Optional<UUID> resident, Optional<LocalDate> appliedOn, LocalDate approvedFrom) {}
