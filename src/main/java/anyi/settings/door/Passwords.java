// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.value.Problem;
import anyi.value.Problems;
import org.jspecify.annotations.Nullable;

/** A new password, typed twice. */
record Passwords(String first, String second) {
    static Problems check(@Nullable String first, @Nullable String second) {
        String password = first == null ? "" : first;
        if (Strength.of(password) == Strength.TOO_SHORT) {
            return Problems.of(Problem.refuse("password", "settings.door.problem.short", Strength.SHORTEST));
        }
        if (!password.equals(second)) {
            return Problems.of(Problem.refuse("repeated", "settings.door.problem.repeated"));
        }
        return Problems.NONE;
    }
}
