// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.settle;

import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.file.SharesJson;
import anyi.subsidy.run.Shares;
import anyi.term.LineKind;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A booked line with everything that was paid of it.
 *
 * @param home whose file it is of
 * @param funding who pays, as the line keeps it; {@code model} that of the line that it corrects
 * @param name empty = the home itself
 * @param payments that settled it, those that came back among them
 */
public record SettledLine(
        UUID home,
        String homeName,
        UUID id,
        String policy,
        Recipient whose,
        String name,
        YearMonth month,
        LineKind kind,
        Money amount,
        String funding,
        String model,
        List<Payment> payments) {
    /** @param paidOn empty = it is not yet known to be paid; {@code returnedOn} empty = the money stayed */
    public record Payment(Optional<LocalDate> paidOn, Optional<LocalDate> returnedOn) {
        boolean isPaid(LocalDate on) {
            return paidOn.filter(day -> !day.isAfter(on)).isPresent();
        }

        boolean isReturned(LocalDate on) {
            return isPaid(on) && returnedOn.filter(day -> !day.isAfter(on)).isPresent();
        }
    }

    public SettledLine {
        payments = List.copyOf(payments);
    }

    /** What it is divided into; one share of nobody where no payer is known. */
    List<Outcome.Paid> shares() {
        List<Outcome.Paid> own = SharesJson.read(funding);
        if (own.isEmpty()) {
            own = Shares.like(SharesJson.read(model), amount);
        }
        return own.isEmpty() ? List.of(new Outcome.Paid("", "", amount)) : own;
    }

    /** The figures of one share of the line as of a day. */
    Figures figures(Money share, LocalDate on) {
        Money paid =
                times(share, payments.stream().filter(one -> one.isPaid(on)).count());
        Money returned =
                times(share, payments.stream().filter(one -> one.isReturned(on)).count());
        boolean recovery = kind == LineKind.RECOVERY;
        return new Figures(recovery ? Money.ZERO : share, paid, returned, recovery ? share.negated() : Money.ZERO);
    }

    private static Money times(Money money, long count) {
        return new Money(money.yuan().multiply(java.math.BigDecimal.valueOf(count)));
    }

    /** As of a day, all shares together. */
    public Figures figures(LocalDate on) {
        return figures(amount, on);
    }
}
