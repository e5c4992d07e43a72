// SPDX-License-Identifier: Apache-2.0
package anyi.term;

/** What a bank reads. */
public enum BankFileKind implements Term {
    CSV_GBK,
    CSV_UTF8,
    EXCEL;

    @Override
    public String key() {
        return "term.bankFileKind." + name();
    }
}
