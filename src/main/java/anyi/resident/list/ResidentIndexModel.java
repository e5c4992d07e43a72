// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import java.time.LocalDate;
import java.util.function.LongSupplier;

/** The index that the list and the search over everything share; read again when something was written since. */
final class ResidentIndexModel {
    private final IndexQueries queries;
    private final LongSupplier revision;
    private ResidentIndex read = ResidentIndex.EMPTY;

    ResidentIndexModel(IndexQueries queries, LongSupplier revision) {
        this.queries = queries;
        this.revision = revision;
    }

    /** In the background: reading takes a moment where there are very many. */
    synchronized ResidentIndex on(LocalDate day) {
        long newest = revision.getAsLong();
        if (read.revision() != newest || !read.on().equals(day)) {
            read = ResidentIndex.read(queries, day, newest);
        }
        return read;
    }
}
