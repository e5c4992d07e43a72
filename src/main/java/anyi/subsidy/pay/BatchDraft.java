// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.subsidy.run.LineKey;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A batch as somebody has put it together.
 *
 * @param on the day of the batch: whose account it is that day
 * @param chosen who is in it
 * @param trusted whose account was compared by hand, though no check digit proves it
 * @param seen the sum that was on the screen
 */
public record BatchDraft(UUID id, LocalDate on, Set<LineKey> chosen, Set<LineKey> trusted, Money seen) {
    public BatchDraft {
        chosen = Set.copyOf(chosen);
        trusted = Set.copyOf(trusted);
    }

    /** Those among the payees whom the batch pays, or whose lines it settles. */
    List<PayeeRow> in(List<PayeeRow> payees) {
        return payees.stream()
                .filter(payee -> chosen.contains(payee.key()) && !payee.isCarried())
                .toList();
    }

    /** Whom nothing can be sent to: while there is one, the whole batch is refused. */
    List<PayeeRow> refused(List<PayeeRow> payees) {
        return in(payees).stream().filter(payee -> isRefused(payee, trusted)).toList();
    }

    /** Whether nothing can be sent there. */
    static boolean isRefused(PayeeRow payee, Set<LineKey> trusted) {
        return payee.fault()
                .filter(fault -> fault != AccountFault.CHECK || !trusted.contains(payee.key()))
                .isPresent();
    }

    static Money sum(List<PayeeRow> payees) {
        return payees.stream().map(PayeeRow::net).reduce(Money.ZERO, Money::plus);
    }
}
