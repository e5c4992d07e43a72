// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document of a claim.
 *
 * @param name the policy's Chinese words, or what somebody typed
 * @param wanted whether the claim may not pass the check without it
 * @param presentOn since when it lies before the home; missing = not yet
 */
public record ClaimDocument(String name, boolean wanted, Optional<LocalDate> presentOn) {
    public boolean isMissing() {
        return wanted && presentOn.isEmpty();
    }
}
