// SPDX-License-Identifier: Apache-2.0
package anyi.report.form;

import anyi.ledger.form.HomeRow;
import anyi.report.figure.Figure;
import anyi.report.figure.Figures;
import anyi.report.figure.Indicator;
import anyi.report.figure.Report;
import anyi.report.figure.Unit;
import anyi.sheet.table.Table.Foot;
import anyi.sheet.table.Table.Head;
import anyi.sheet.table.Value;
import anyi.term.Term;
import anyi.text.Messages;
import anyi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Head, foot, words and values that all reports share.
 *
 * @param words Chinese, whatever the screen speaks
 */
public record ReportFrame(HomeRow home, Report report, Figures figures, Messages words) {
    private static final List<String> SIGNATURES = List.of("负责人", "审核人", "制表人", "联系电话", "填报日期");
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    private LocalDate on() {
        return figures.facts().on();
    }

    /** 所属期 in title and file name. */
    public static String period(Report report, LocalDate on) {
        return switch (report.span()) {
            case MONTH -> on.getYear() + "年" + on.getMonthValue() + "月";
            case QUARTER -> on.getYear() + "年第" + QUARTERS.get((on.getMonthValue() - 1) / 3) + "季度";
            case YEAR -> on.getYear() + "年";
        };
    }

    Head head(String unit) {
        return new Head(
                period(report, on()) + home.name() + report.officialName(),
                "填报单位（盖章）：" + home.name(),
                "统计截止日期：" + on().getYear() + "年" + on().getMonthValue() + "月" + on().getDayOfMonth() + "日",
                unit.isEmpty() ? "" : "单位：" + unit);
    }

    /** Below the signatures and what is explained, the mark of the log. */
    Foot foot(String... notes) {
        var all = new ArrayList<>(List.of(notes));
        home.mark().ifPresent(mark -> all.add(mark.words(words)));
        return new Foot(SIGNATURES, all);
    }

    String word(Term term) {
        return words.t(term);
    }

    Value value(Indicator indicator) {
        Figure figure = figures.of(indicator);
        return figure.value()
                .map(number -> value(indicator.unit(), number))
                .orElseGet(() -> figure.part().isPresent() ? new Value.NotApplicable() : new Value.Empty());
    }

    private static Value value(Unit unit, BigDecimal number) {
        return switch (unit) {
            case PERCENT, HOURS -> new Value.Decimal(number);
            case YUAN -> new Value.Amount(new Money(number));
            default -> new Value.Whole(number.longValueExact());
        };
    }
}
