// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.term.Term;

/** What a column of a bank's file holds. */
public enum BankField implements Term {
    NUMBER,
    ACCOUNT,
    HOLDER,
    AMOUNT,
    NOTE,
    BANK,
    BANK_CODE,
    RESIDENT,
    IDENTITY,
    POLICY,
    MONTHS,
    BATCH;

    @Override
    public String key() {
        return "subsidy.pay.field." + name();
    }
}
