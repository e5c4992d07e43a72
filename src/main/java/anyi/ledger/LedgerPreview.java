// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.ledger.form.Issue;
import anyi.sheet.table.Table;
import java.util.List;

/** A filled list as the page shows it before it goes out. */
record LedgerPreview(Issue issue, int rows, List<Table> tables) {
    Table first() {
        return tables.getFirst();
    }

    /** The sheets that add to the first. */
    List<String> more() {
        return tables.stream().skip(1).map(Table::name).toList();
    }
}
