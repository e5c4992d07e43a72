// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was received in the past, as far as the facts say so. */
final class Receipts {
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

    static BigDecimal amount(Span span) {
        String amount = span.value().getOrDefault("amount", span.value().getOrDefault(Span.VALUE, "0"));
        return Check.number(amount).orElse(BigDecimal.ZERO);
    }
}
