// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.subsidy.engine.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the store as a fact of a resident, of a member of staff, or of the home.
 *
 * @param resident whose: the id of the resident, the member of staff or the home
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

    Span span() {
        return new Span(from, to, value, ref(), null);
    }

    /** The same on other days. */
    FactRow on(@Nullable LocalDate first, @Nullable LocalDate end) {
        return new FactRow(resident, fact, first, end, value, table, row);
    }

    /** The same facts give the same text, whatever the row's number. */
    String canonical() {
        return resident + "|" + fact + "|" + from + "|" + to + "|" + new TreeMap<>(value);
    }
}
