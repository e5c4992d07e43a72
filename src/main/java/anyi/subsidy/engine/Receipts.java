// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was received in the past, as far as the facts say so. */
final class Receipts {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Receipts() {}

    /** Everything received before the day that decides, or on a day that is not known. */
    static Step before(Formula.ReceivedBefore asked, Day day) {
        BigDecimal sum = BigDecimal.ZERO;
        var seen = new ArrayList<Seen>();
        @Nullable LocalDate since = asked.within() == null ? null : day.on().minus(asked.within());
        Optional<Check> check = new Check.Fields(asked.fields()).resolved(day);
        for (Span span : spans(day)) {
            boolean before = span.from() == null || span.from().isBefore(day.on());
            boolean near = since == null || span.from() == null || !span.from().isBefore(since);
            boolean agrees =
                    check.isPresent() && check.get().passes(span.value(), "").orElse(false);
            if (before && near && agrees && isOf(span, asked.schemes())) {
                sum = sum.add(amount(span));
                seen.add(Seen.of("received", span));
            }
        }
        var args = Map.of("fact", "received", "scheme", String.join(",", asked.schemes()));
        return new Step(StepKind.FACT, "", sum, args, seen, List.of());
    }

    static List<Span> spans(Day day) {
        Timeline received = day.timeline("received");
        return received == null ? List.of() : received.spans();
    }

    static boolean isOf(Span span, List<String> schemes) {
        return schemes.isEmpty() || schemes.contains(span.value().getOrDefault("scheme", ""));
    }

    /** The first day of the period that it was paid for; where nobody said so, the day on which it was received. */
    static @Nullable LocalDate begin(Span span) {
        String period = span.value().getOrDefault("forPeriod", "");
        if (MONTH.matcher(period).matches()) {
            return YearMonth.parse(period).atDay(1);
        }
        return YEAR.matcher(period).matches() ? LocalDate.of(Integer.parseInt(period), 1, 1) : span.from();
    }

    static boolean isFor(Span span, YearMonth month) {
        String period = span.value().getOrDefault("forPeriod", "");
        if (MONTH.matcher(period).matches() || YEAR.matcher(period).matches()) {
            return month.toString().startsWith(period);
        }
        return (span.from() == null || !span.from().isAfter(month.atEndOfMonth()))
                && (span.to() == null || span.to().isAfter(month.atDay(1)));
    }

    static BigDecimal amount(Span span) {
        String amount = span.value().getOrDefault("amount", span.value().getOrDefault(Span.VALUE, "0"));
        return Check.number(amount).orElse(BigDecimal.ZERO);
    }
}
