// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.nio.file.Path;
import java.util.List;

/** An open file with tables. Sheets are in the file's order; one pass at a time. */
public interface Workbook extends AutoCloseable {
    List<Sheet> sheets();

    @Override
    void close();

    /** Opens a file by what it holds, whatever its name says. Never throws for what a file holds. */
    static Opening open(Path file) {
        return Opener.open(file, Limits.USUAL);
    }
}
