// SPDX-License-Identifier: Apache-2.0
/**
 * 台账: the bureau's lists and forms as workbook and print, as of a day or for a month, from the queries of the screens.
 * Table: ledger_export (that a list went out). Entry points: {@code LedgerScreens} for the window,
 * {@code LedgerCommands} for everybody else. What stands on a list is in {@code ledger.form}, always in Chinese.
 */
@NullMarked
package anyi.ledger;

import org.jspecify.annotations.NullMarked;
