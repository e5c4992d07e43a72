// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import anyi.term.Term;

/** Why a file cannot be read as a table. */
public enum Refusal implements Term {
    /** Missing, in use by another program, or no right to read. */
    CANNOT_BE_OPENED,
    EMPTY,
    /** A workbook as it should be, and nothing in it. */
    NO_ROWS,
    NOT_A_TABLE,
    DAMAGED,
    PASSWORD,
    TOO_LARGE,
    /** Holds what no ledger needs and what attacks are made of, such as a document type with entities. */
    UNSAFE,
    XLSB,
    OPEN_DOCUMENT,
    WEB_PAGE,
    OLD_EXCEL;

    @Override
    public String key() {
        return "sheet.refusal." + name();
    }
}
