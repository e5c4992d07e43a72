// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Layout;
import anyi.intake.find.LedgerKind;
import anyi.intake.find.Piece.Spot;
import java.util.Map;

/**
 * One recognised sheet of a batch.
 *
 * @param file the position of its file in the batch
 * @param sheet the sheet's name; empty for a text file
 * @param moved as {@link anyi.intake.find.Piece#moved}
 */
public record Ledger(int file, String fileName, String sheet, Layout layout, Map<Spot, Spot> moved) {
    /** Where a cell of the table stands on the sheet. */
    Spot onSheet(int row, int column) {
        var here = new Spot(row, column);
        return moved.getOrDefault(here, here);
    }

    /** The row of the table that has the cell of the sheet. */
    public int rowOf(int row, int column) {
        var there = new Spot(row, column);
        return moved.entrySet().stream()
                .filter(cell -> cell.getValue().equals(there))
                .map(cell -> cell.getKey().row())
                .findFirst()
                .orElse(row);
    }

    public LedgerKind kind() {
        return layout.kind();
    }
}
