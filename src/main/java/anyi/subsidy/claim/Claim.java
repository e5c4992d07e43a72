// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A subsidy approved from a day on.
 *
 * @param whose of the kind that the policy pays
 */
public record Claim(String policy, Recipient whose, Optional<LocalDate> appliedOn, LocalDate approvedFrom) {}
