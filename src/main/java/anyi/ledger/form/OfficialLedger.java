// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.sheet.table.Table;
import java.util.List;

/** A list that is filled and ready to be written: its first table, and sheets that sum up or add to it. */
public interface OfficialLedger {
    List<Table> tables();

    /** How many persons, beds or payments stand on it. */
    int rows();
}
