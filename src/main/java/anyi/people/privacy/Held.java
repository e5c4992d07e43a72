// SPDX-License-Identifier: Apache-2.0
package anyi.people.privacy;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is held on one person.
 *
 * @param parts a table each, those with rows only
 */
public record Held(String name, List<Part> parts) {
    public Held {
        parts = List.copyOf(parts);
    }

    /** @param lines a row each, as JSON */
    public record Part(String table, List<String> lines, List<List<Value>> rows) {}

    public record Value(String column, Optional<String> text) {}
}
