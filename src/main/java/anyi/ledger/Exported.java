// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.ledger.form.Issue;
import anyi.sheet.table.Saving;

/** What came of writing one list. */
public record Exported(Issue issue, int rows, Saving saving) {
    public boolean isSaved() {
        return saving instanceof Saving.Saved;
    }
}
