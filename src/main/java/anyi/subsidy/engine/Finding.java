// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.util.List;

/** What a condition came to, and the facts on which it did. */
record Finding(Verdict verdict, List<Seen> seen) {
    /** The fact to blame: where unknown, the missing one. */
    Seen decisive() {
        if (verdict == Verdict.UNKNOWN) {
            return seen.stream().filter(Seen::isNothing).findFirst().orElseGet(this::first);
        }
        return first();
    }

    private Seen first() {
        return seen.isEmpty() ? Seen.nothing("") : seen.getFirst();
    }
}
