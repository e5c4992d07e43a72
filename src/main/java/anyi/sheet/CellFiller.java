// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Writes into cells of somebody's workbook; everything else in it stays as it is, and so does a cell that works
 * something out by itself.
 */
public final class CellFiller {
    private static final byte[] ZIP = {'P', 'K'};

    private CellFiller() {}

    /** What is written into a cell. */
    public sealed interface Content {
        /** @param percent such as 30.5 for 30.5 %, which a cell that shows percent keeps as 0.305 */
        record Number(BigDecimal number, boolean percent) implements Content {}

        record Text(String text) implements Content {}

        /** A real day where the cell shows days, else text such as 2026-11-24. */
        record Day(LocalDate day) implements Content {}
    }

    /** @param row counted from 1; @param column counted from 1 */
    public record Spot(String sheet, int row, int column) {
        /** Such as {@code G21}. */
        public String address() {
            return Cell.columnName(column) + row;
        }
    }

    /**
     * Rows of a list that all look like the first.
     *
     * @param first the first row, counted from 1
     * @param foot the row below the empty ones that must stay below; 0 = nothing stands there
     * @param cleared what stands in the empty rows and goes, such as an example
     */
    public record Rows(String sheet, int first, int count, int foot, List<Spot> cleared) {
        public Rows {
            cleared = List.copyOf(cleared);
        }

        /** How many rows are missing above the foot. */
        int missing() {
            return foot == 0 ? 0 : Math.max(0, first + count - foot);
        }

        /** From here on rows move down: the last empty one goes along, so that sums down to it reach further. */
        int pivot() {
            return Math.min(foot, Math.max(first + 1, foot - 1));
        }

        /** Whether there is a row to look like. */
        boolean hasModel() {
            return foot != first;
        }
    }

    /**
     * @param blank .xlsx or .xls
     * @param cells by where they stand once the rows have their room
     */
    public static void fill(Path blank, OutputStream out, Map<Spot, Content> cells, List<Rows> rows)
            throws IOException {
        byte[] content = Files.readAllBytes(blank);
        if (content.length > 2 && content[0] == ZIP[0] && content[1] == ZIP[1]) {
            new XlsxFiller(blank, cells, rows).fill(content, out);
        } else {
            new XlsFiller(cells, rows).fill(content, out);
        }
    }
}
