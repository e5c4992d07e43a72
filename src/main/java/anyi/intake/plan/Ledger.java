// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Layout;
import anyi.intake.find.LedgerKind;

/**
 * One recognised sheet of a batch.
 *
 * @param file the position of its file in the batch
 * @param sheet the sheet's name; empty for a text file
 */
public record Ledger(int file, String fileName, String sheet, Layout layout) {
    public LedgerKind kind() {
        return layout.kind();
    }
}
