// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import java.util.UUID;

/** Two files, in an order that is always the same for the same two. */
public record Pair(UUID one, UUID other) {
    public static Pair of(UUID some, UUID another) {
        return some.compareTo(another) <= 0 ? new Pair(some, another) : new Pair(another, some);
    }
}
