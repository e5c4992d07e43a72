// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import anyi.store.RowJson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries of the log that hold many rows at once. */
final class Bulk {
    private Bulk() {}

    /** The rows of such an entry; none where they can be computed again and only a hash was kept. */
    static List<? extends Map<String, @Nullable Object>> rows(String json) {
        return json.startsWith("[") ? RowJson.array(json) : List.of();
    }

    static boolean isDerived(String json) {
        return json.startsWith("{");
    }

    static UUID id(Map<String, @Nullable Object> row) {
        return UUID.fromString(String.valueOf(row.get("id")));
    }
}
