// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

import java.util.UUID;

/** What became of a bed that a ledger states. */
public record TakenIn(UUID bed, Outcome outcome) {
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED
    }
}
