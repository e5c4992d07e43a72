// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or several people with the same facts.
 *
 * @param count how many
 * @param ref the row of the person; empty = none
 */
public record Person(int count, String ref, Map<String, Timeline> facts) {
    public Person {
        facts = Map.copyOf(facts);
    }

    public @Nullable Timeline fact(String name) {
        return facts.get(name);
    }
}
