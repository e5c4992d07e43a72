// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the store as a fact of a person.
 *
 * @param value the fields; empty = recorded, but not decided
 * @param table the row's table, so that an explanation opens it
 */
public record FactRow(
        UUID resident,
        String fact,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<String, String> value,
        String table,
        UUID row) {
    String ref() {
        return table + "/" + row;
    }

    /** The same facts give the same text, whatever the row's number. */
    String canonical() {
        return resident + "|" + fact + "|" + from + "|" + to + "|" + new TreeMap<>(value);
    }
}
