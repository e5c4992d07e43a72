// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act did to one row. Values are as the log keeps them: texts (dates and amounts too), whole numbers, true or
 * false, null.
 *
 * @param before the changed columns, or the whole row where it was deleted; empty where the row is new
 * @param after the changed columns, or the whole row where it is new; empty where it was deleted
 */
public record RowChange(
        Act act,
        String table,
        UUID row,
        Optional<Map<String, @Nullable Object>> before,
        Optional<Map<String, @Nullable Object>> after) {

    /** One column of it. */
    public record Field(
            String column,
            @Nullable Object before,
            @Nullable Object after) {}

    public Iterable<Field> fields() {
        var columns = new TreeSet<String>();
        before.ifPresent(values -> columns.addAll(values.keySet()));
        after.ifPresent(values -> columns.addAll(values.keySet()));
        return columns.stream()
                .map(column -> new Field(column, value(before, column), value(after, column)))
                .toList();
    }

    private static @Nullable Object value(Optional<Map<String, @Nullable Object>> side, String column) {
        return side.isPresent() ? side.get().get(column) : null;
    }
}
