// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Column;
import anyi.intake.find.Entry;
import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import anyi.intake.find.Total;
import anyi.intake.read.Amount;
import anyi.intake.read.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds up the money columns of a sheet while its rows pass, and compares with the lines of sums. 小计 may be of the
 * group since the last one or of several groups; 合计 is of all rows.
 */
final class Sums {
    private final Ledger ledger;
    private final Findings findings;
    private final List<Column> columns;
    /** One array a group, from one line of sums to the next. */
    private final List<BigDecimal[]> groups = new ArrayList<>();

    private boolean any;

    Sums(Ledger ledger, Findings findings) {
        this.ledger = ledger;
        this.findings = findings;
        boolean money = ledger.kind() == LedgerKind.SUBSIDIES || ledger.kind() == LedgerKind.RESIDENTS;
        columns = ledger.layout().columns().stream()
                .filter(column -> money && column.field().filter(Sums::isSummed).isPresent())
                .toList();
        open();
    }

    private static boolean isSummed(Field field) {
        return field.type() == Field.Type.MONEY && field != Field.RATE;
    }

    private void open() {
        var zero = new BigDecimal[columns.size()];
        java.util.Arrays.fill(zero, BigDecimal.ZERO);
        groups.add(zero);
    }

    void add(Entry entry) {
        any = true;
        BigDecimal[] group = groups.getLast();
        for (int i = 0; i < columns.size(); i++) {
            Optional<BigDecimal> amount =
                    Amount.number(entry.row().text(columns.get(i).index()));
            if (amount.isPresent()) {
                group[i] = group[i].add(amount.get());
            }
        }
    }

    void check(Total total) {
        if (!any) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String text = total.row().text(column.index());
            Optional<BigDecimal> printed = Spelling.isNothing(text) ? Optional.empty() : Amount.number(text);
            if (printed.isPresent() && !isRight(printed.get(), i, total.grand())) {
                findings.warnTotal(
                        ledger,
                        total.row(),
                        column.index(),
                        column.field().orElseThrow(),
                        plain(total.grand() ? sum(i, 0) : sum(i, groups.size() - 1)));
            }
        }
        open();
    }

    private boolean isRight(BigDecimal printed, int column, boolean grand) {
        if (grand) {
            return same(printed, sum(column, 0));
        }
        for (int from = groups.size() - 1; from >= 0; from--) {
            if (same(printed, sum(column, from))) {
                return true;
            }
        }
        return false;
    }

    private BigDecimal sum(int column, int from) {
        return groups.subList(from, groups.size()).stream()
                .map(group -> group[column])
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** To the fen: sheets add in binary. */
    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(new BigDecimal("0.005")) < 0;
    }

    private static String plain(BigDecimal sum) {
        return sum.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
    }
}
