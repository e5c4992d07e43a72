// SPDX-License-Identifier: Apache-2.0
package anyi.resident;

import java.util.UUID;

/** 老人. */
public record Resident(UUID id, long revision, Identity identity, Particulars particulars) {
    public String name() {
        return identity.name();
    }
}
