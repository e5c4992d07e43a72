// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.subsidy.run.LineKey;
import anyi.term.PaymentKind;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a payee is to get under one policy: all lines that are open. A recovery takes up what is owed before anything is
 * sent; where it is more, nothing is sent and the whole is carried on until later lines make up for it or the payee
 * brings the money back. So nothing negative is ever sent.
 *
 * @param name empty = the home itself
 * @param account as of the day of the batch
 * @param proven whether a bank has paid to the account before, and nothing came back
 */
public record PayeeRow(LineKey key, String name, List<OpenLineRow> lines, Optional<Account> account, boolean proven) {
    public PayeeRow {
        lines = List.copyOf(lines);
    }

    /** The open lines by payee and policy, in the order of the lines. */
    static List<PayeeRow> of(List<OpenLineRow> open) {
        Map<LineKey, List<OpenLineRow>> byKey = new LinkedHashMap<>();
        open.forEach(line ->
                byKey.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line));
        return byKey.entrySet().stream()
                .map(entry -> new PayeeRow(
                        entry.getKey(), entry.getValue().getFirst().name(), entry.getValue(), Optional.empty(), false))
                .toList();
    }

    PayeeRow with(Optional<Account> found, boolean known) {
        return new PayeeRow(key, name, lines, found, known);
    }

    /** The sum of the lines; negative = carried as owed by the payee. */
    public Money net() {
        return lines.stream().map(OpenLineRow::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Whether nothing is sent now, since more is to be recovered than is owed. */
    public boolean isCarried() {
        return net().isNegative();
    }

    /** What the payment is, of a payee that is not carried. */
    PaymentKind kind() {
        if (net().isZero()) {
            return PaymentKind.NETTED;
        }
        return switch (key.whose().kind()) {
            case RESIDENT -> PaymentKind.TRANSFER;
            case STAFF -> PaymentKind.WAGES;
            case HOME -> PaymentKind.OWN;
        };
    }

    /** What forbids a payment to the account; nothing where no money moves through the bank. */
    public Optional<AccountFault> fault() {
        if (isCarried() || kind() != PaymentKind.TRANSFER) {
            return Optional.empty();
        }
        if (account.isEmpty()) {
            return Optional.of(AccountFault.MISSING);
        }
        return account.flatMap(Account::fault).filter(fault -> fault != AccountFault.CHECK || !proven);
    }

    /** The months that the lines are for, each once. */
    public List<YearMonth> months() {
        return lines.stream().map(OpenLineRow::month).distinct().sorted().toList();
    }

    /** Why money of an earlier batch came back, where it did. */
    public Optional<String> returned() {
        return lines.stream().flatMap(line -> line.returned().stream()).findFirst();
    }
}
