// SPDX-License-Identifier: Apache-2.0
package anyi.store.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of an act, in the order in which they were done. */
public sealed interface Step {
    String table();

    /**
     * A change as the log has it; where it holds whole rows, it says what to do as well.
     *
     * @param row empty where the entry holds many rows
     */
    record Change(
            int position,
            String table,
            @Nullable UUID row,
            UUID first,
            UUID last,
            @Nullable String before,
            @Nullable String after)
            implements Step {}

    /**
     * Rows of which the log keeps only a hash.
     *
     * @param home whose rows
     * @param json an array of rows; of deleted ones only the ids
     */
    record Rows(Deed deed, String table, UUID home, String json) implements Step {}

    enum Deed {
        INSERT,
        /** By home and id. */
        DELETE,
        /** Known rows are put anew, others are added. */
        PUT,
        /** Every row of the home goes. */
        CLEAR
    }
}
