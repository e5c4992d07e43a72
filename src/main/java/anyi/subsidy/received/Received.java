// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.received;

import anyi.term.SubsidyKind;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.UUID;

/**
 * An amount that somebody got for a month, as a ledger has it.
 *
 * @param kind TOTAL where the ledger does not say what it was for
 * @param source the cell that says so
 */
public record Received(UUID id, UUID resident, SubsidyKind kind, YearMonth month, Money amount, String source) {}
