// SPDX-License-Identifier: Apache-2.0
package anyi.ledger;

import anyi.ledger.form.Ledger;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A list that went out. */
public record ExportedRow(Ledger ledger, LocalDate asOf, String fileName, int rows, OffsetDateTime at, String by) {}
