// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.subsidy.claim.Recipient;
import java.util.Optional;
import java.util.UUID;

/** Whose line of which policy. */
public record LineKey(String policy, Recipient whose) {
    public Optional<UUID> resident() {
        return whose.resident();
    }
}
