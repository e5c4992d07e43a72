// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import anyi.sheet.table.Value.Amount;
import anyi.sheet.table.Value.Decimal;
import anyi.sheet.table.Value.Empty;
import anyi.sheet.table.Value.Whole;
import anyi.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Fills the lines of a table: numbers the rows, adds up subtotals and the total. */
public final class Body<R> {
    private final List<Column<R>> columns;
    private final List<Line> lines = new ArrayList<>();
    private final BigDecimal[] sinceSubtotal;
    private final BigDecimal[] all;
    private int number;

    public Body(List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
        sinceSubtotal = zeros();
        all = zeros();
    }

    private BigDecimal[] zeros() {
        var zeros = new BigDecimal[columns.size()];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    public Body<R> rows(List<? extends R> rows) {
        rows.forEach(this::row);
        return this;
    }

    public Body<R> row(R row) {
        number++;
        var values = new ArrayList<Value>();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            Value value = column.kind() == Kind.SEQUENCE
                    ? new Whole(number)
                    : column.value().apply(row);
            values.add(value);
            sinceSubtotal[i] = sinceSubtotal[i].add(value.amount());
            all[i] = all[i].add(value.amount());
        }
        lines.add(Line.row(values));
        return this;
    }

    /** Adds up what came since the last one. */
    public Body<R> subtotal(String label) {
        lines.add(sum(Line.Role.SUBTOTAL, label, sinceSubtotal, Optional.empty()));
        Arrays.fill(sinceSubtotal, BigDecimal.ZERO);
        return this;
    }

    public Body<R> total(String label) {
        lines.add(sum(Line.Role.TOTAL, label, all, Optional.empty()));
        return this;
    }

    /** @param whole what columns of the whole are worked out from */
    public Body<R> total(String label, R whole) {
        lines.add(sum(Line.Role.TOTAL, label, all, Optional.of(whole)));
        return this;
    }

    /** A line of words in place of sums. */
    public Body<R> remark(Line.Role role, String text) {
        lines.add(new Line(role, text, columns.size(), emptyValues()));
        return this;
    }

    private List<Value> emptyValues() {
        return columns.stream().<Value>map(column -> new Empty()).toList();
    }

    private Line sum(Line.Role role, String label, BigDecimal[] sums, Optional<R> whole) {
        var values = new ArrayList<Value>();
        int span = columns.size();
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            values.add(
                    switch (column.inTotal()) {
                        case NONE -> new Empty();
                        case ADDED -> sum(column.kind(), sums[i]);
                        case OF_WHOLE -> whole.<Value>map(column.value()::apply).orElseGet(Empty::new);
                    });
            if (column.inTotal() != Column.Total.NONE) {
                span = Math.min(span, i);
            }
        }
        return new Line(role, label, span, values);
    }

    private static Value sum(Kind kind, BigDecimal sum) {
        return switch (kind) {
            case MONEY -> new Amount(new Money(sum));
            case DECIMAL -> new Decimal(sum);
            default -> new Whole(sum.longValueExact());
        };
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public List<Column<R>> columns() {
        return columns;
    }
}
