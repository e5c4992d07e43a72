// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.util.Iterator;
import java.util.Set;

/**
 * The rows of a sheet, read while they are asked for. {@code next} and {@code hasNext} throw {@link Unreadable} when
 * the file turns out to be damaged or too large on the way.
 */
public interface Rows extends Iterator<Row>, AutoCloseable {
    /** Columns, counted from 1, that the file hides; what they hold is read all the same. */
    Set<Integer> hiddenColumns();

    @Override
    void close();
}
