// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.sheet.table.Saving;
import java.util.List;

/**
 * A bureau's sheet that was filled.
 *
 * @param figures how many single cells were filled
 * @param rows how many rows of lists
 * @param unknown the words whose cell or column is left for somebody to fill by hand
 */
public record Filled(Saving saving, int figures, int rows, List<String> unknown) {
    public Filled {
        unknown = List.copyOf(unknown);
    }

    public boolean isSaved() {
        return saving.isSaved();
    }
}
