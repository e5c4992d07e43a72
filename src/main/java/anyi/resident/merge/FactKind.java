// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import static anyi.store.schema.Tables.CARE_LEVEL_PERIOD;
import static anyi.store.schema.Tables.DISABILITY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.FURTHER_FACT;
import static anyi.store.schema.Tables.HUKOU;
import static anyi.store.schema.Tables.PAYEE_ACCOUNT;
import static anyi.store.schema.Tables.SUBSIDY_CHOICE;
import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;

import anyi.term.Term;
import org.jooq.Table;

/** Facts of which only one can hold on a day: where two files differ, somebody says whose. */
public enum FactKind implements Term {
    ECONOMIC(ECONOMIC_STATUS),
    DISABLED(DISABILITY),
    REGISTERED(HUKOU),
    CARE_LEVEL(CARE_LEVEL_PERIOD),
    ACCOUNT(PAYEE_ACCOUNT),
    FURTHER(FURTHER_FACT),
    CHOICE(SUBSIDY_CHOICE),
    /** What ledgers said was paid before Anyi, by month. */
    RECEIVED(SUBSIDY_RECEIVED);

    private final transient Table<?> table;

    FactKind(Table<?> table) {
        this.table = table;
    }

    Table<?> table() {
        return table;
    }

    @Override
    public String key() {
        return "resident.merge.fact." + name();
    }
}
