// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

import anyi.sheet.table.Value.Amount;
import anyi.sheet.table.Value.Day;
import anyi.sheet.table.Value.Decimal;
import anyi.sheet.table.Value.Empty;
import anyi.sheet.table.Value.Month;
import anyi.sheet.table.Value.Text;
import anyi.sheet.table.Value.Whole;
import anyi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A column of a list of {@code R}.
 *
 * @param headings from the group down to the column's own
 * @param width in half-width characters
 * @param inTotal what stands in subtotals and totals
 */
public record Column<R>(
        List<String> headings, Kind kind, double width, Total inTotal, Function<? super R, ? extends Value> value) {

    /** What stands in a line of sums. */
    public enum Total {
        NONE,
        ADDED,
        OF_WHOLE
    }

    /** The running number; the body counts. */
    public static <R> Column<R> sequence() {
        return new Column<>(List.of("序号"), Kind.SEQUENCE, 5, Total.NONE, row -> new Empty());
    }

    public static <R> Column<R> text(String heading, double width, Function<? super R, String> value) {
        return new Column<>(List.of(heading), Kind.TEXT, width, Total.NONE, row -> ofText(value.apply(row)));
    }

    public static <R> Column<R> word(String heading, double width, Function<? super R, String> value) {
        return new Column<>(List.of(heading), Kind.WORD, width, Total.NONE, row -> ofText(value.apply(row)));
    }

    public static <R> Column<R> code(String heading, double width, Function<? super R, String> value) {
        return new Column<>(List.of(heading), Kind.CODE, width, Total.NONE, row -> ofText(value.apply(row)));
    }

    public static <R> Column<R> whole(String heading, double width, ToLongFunction<? super R> value) {
        return new Column<>(List.of(heading), Kind.WHOLE, width, Total.NONE, row -> new Whole(value.applyAsLong(row)));
    }

    public static <R> Column<R> number(
            String heading, double width, Function<? super R, ? extends Optional<? extends Number>> value) {
        return new Column<>(List.of(heading), Kind.WHOLE, width, Total.NONE, row -> ofNumber(value.apply(row)));
    }

    public static <R> Column<R> decimal(String heading, double width, Function<? super R, Optional<BigDecimal>> value) {
        return new Column<>(
                List.of(heading),
                Kind.DECIMAL,
                width,
                Total.NONE,
                row -> value.apply(row).<Value>map(Decimal::new).orElseGet(Empty::new));
    }

    public static <R> Column<R> money(String heading, double width, Function<? super R, Optional<Money>> value) {
        return new Column<>(
                List.of(heading),
                Kind.MONEY,
                width,
                Total.NONE,
                row -> value.apply(row).<Value>map(Amount::new).orElseGet(Empty::new));
    }

    public static <R> Column<R> date(String heading, Function<? super R, Optional<LocalDate>> value) {
        return new Column<>(
                List.of(heading),
                Kind.DATE,
                11,
                Total.NONE,
                row -> value.apply(row).<Value>map(Day::new).orElseGet(Empty::new));
    }

    public static <R> Column<R> month(String heading, Function<? super R, Optional<YearMonth>> value) {
        return new Column<>(
                List.of(heading),
                Kind.MONTH,
                11,
                Total.NONE,
                row -> value.apply(row).<Value>map(Month::new).orElseGet(Empty::new));
    }

    /** Values of several kinds below each other, as in a form of indicators. */
    public static <R> Column<R> mixed(String heading, double width, Function<? super R, ? extends Value> value) {
        return new Column<>(List.of(heading), Kind.MIXED, width, Total.NONE, value);
    }

    public static <R> Column<R> signature(String heading) {
        return new Column<>(List.of(heading), Kind.SIGNATURE, 12, Total.NONE, row -> new Empty());
    }

    public Column<R> sum() {
        return new Column<>(headings, kind, width, Total.ADDED, value);
    }

    /** In the total not a sum but the value of the whole, such as a share. */
    public Column<R> ofWhole() {
        return new Column<>(headings, kind, width, Total.OF_WHOLE, value);
    }

    /** Below a group heading. */
    public Column<R> in(String group) {
        return new Column<>(
                java.util.stream.Stream.concat(java.util.stream.Stream.of(group), headings.stream())
                        .toList(),
                kind,
                width,
                inTotal,
                value);
    }

    private static Value ofText(String text) {
        return text.isEmpty() ? new Empty() : new Text(text);
    }

    private static Value ofNumber(Optional<? extends Number> number) {
        return number.<Value>map(n -> new Whole(n.longValue())).orElseGet(Empty::new);
    }
}
