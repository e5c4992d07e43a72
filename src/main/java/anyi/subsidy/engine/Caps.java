// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Limits an amount, one cap after the other; what was paid before counts where the cap reaches over more months. */
final class Caps {
    private final List<Rules.Cap> caps;
    private final Day day;
    private final Policy.Head head;
    private final Spent spent;
    private @Nullable Reason reason;

    Caps(List<Rules.Cap> caps, Day day, Policy.Head head, Spent spent) {
        this.caps = caps;
        this.day = day;
        this.head = head;
        this.spent = spent;
    }

    /** Why nothing is left; nothing where something is. */
    Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    Arithmetic.Result of(Step sum) {
        Step limited = sum;
        for (Rules.Cap cap : caps) {
            Finding applies = day.find(cap.when());
            if (applies.verdict() == Verdict.UNKNOWN) {
                return new Arithmetic.Unknown(Reason.Kind.MISSING_FACT, cap.clause(), applies.decisive());
            }
            if (applies.verdict() == Verdict.UNMET) {
                continue;
            }
            if (cap.months() != null && paidMonths(cap) >= cap.months()) {
                limited = nothing(cap, limited);
            }
            if (cap.upTo() == null) {
                continue;
            }
            switch (new Arithmetic(day.subject().month()).amount(cap.upTo(), day)) {
                case Arithmetic.Unknown unknown -> {
                    return unknown;
                }
                case Arithmetic.Known(Step upTo) -> limited = limited(cap, limited, upTo);
            }
        }
        return new Arithmetic.Known(limited);
    }

    private Step nothing(Rules.Cap cap, Step sum) {
        var seen = new Seen("months", Map.of(Span.VALUE, String.valueOf(cap.months())), null, null, "");
        reason = new Reason(Reason.Kind.CAP_REACHED, cap.clause(), "caps", seen);
        Step zero = Step.number(StepKind.RATE, BigDecimal.ZERO);
        return Step.calculated(StepKind.LEAST, cap.clause(), Map.of("cap", "yes"), List.of(sum, zero));
    }

    private Step limited(Rules.Cap cap, Step sum, Step upTo) {
        Step room = upTo;
        Optional<Step> before = before(cap);
        if (before.isPresent()) {
            Step left = Step.calculated(StepKind.DIFFERENCE, List.of(upTo, before.get()));
            room = Step.calculated(StepKind.GREATEST, List.of(left, Step.number(StepKind.RATE, BigDecimal.ZERO)));
        }
        Step limited = Step.calculated(StepKind.LEAST, cap.clause(), Map.of("cap", "yes"), List.of(sum, room));
        if (limited.amount() != null && limited.amount().signum() == 0) {
            Seen seen = Arithmetic.leaves(room).stream().findFirst().orElse(Seen.nothing("received"));
            reason = new Reason(Reason.Kind.CAP_REACHED, cap.clause(), "caps", seen);
        }
        return limited;
    }

    /** What counts against the cap already: receipts on record, and months worked out here that have none. */
    private Optional<Step> before(Rules.Cap cap) {
        if (cap.over() == Rules.Within.MONTH && cap.received().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        var seen = new ArrayList<Seen>();
        for (Span span : receipts(cap)) {
            sum = sum.add(Receipts.amount(span));
            seen.add(Seen.of("received", span));
        }
        for (var month : computed(cap).entrySet()) {
            if (receipts(cap).stream().noneMatch(span -> isOwn(span) && isOf(span, month.getKey()))) {
                sum = sum.add(month.getValue());
            }
        }
        return Optional.of(new Step(StepKind.FACT, "", sum, Map.of("fact", "received"), seen, List.of()));
    }

    private long paidMonths(Rules.Cap cap) {
        List<Span> receipts = receipts(cap);
        long computed = computed(cap).keySet().stream()
                .filter(month -> receipts.stream().noneMatch(span -> isOwn(span) && isOf(span, month)))
                .count();
        return receipts.size() + computed;
    }

    private static boolean isOf(Span span, YearMonth month) {
        LocalDate begin = Receipts.begin(span);
        return begin != null && YearMonth.from(begin).equals(month);
    }

    /** Own receipts stand for the months that are worked out here; those of other schemes come on top of them. */
    private boolean isOwn(Span span) {
        String scheme = span.value().getOrDefault("scheme", "");
        return scheme.isEmpty()
                || scheme.equals(head.code())
                || scheme.equalsIgnoreCase(head.kind().name());
    }

    private SortedMap<YearMonth, BigDecimal> computed(Rules.Cap cap) {
        YearMonth now = day.subject().month();
        return since(cap)
                .map(first -> spent.between(YearMonth.from(first), now))
                .orElseGet(() -> spent.before(now));
    }

    /** The first day of what the cap reaches over; nothing = ever. */
    private Optional<LocalDate> since(Rules.Cap cap) {
        return switch (cap.over()) {
            case MONTH -> Optional.of(day.subject().month().atDay(1));
            case YEAR -> Optional.of(LocalDate.of(day.subject().month().getYear(), 1, 1));
            case CLAIMS_YEAR -> Optional.of(day.claimsYear().first());
            case LIFETIME -> Optional.empty();
        };
    }

    private List<Span> receipts(Rules.Cap cap) {
        List<String> schemes = cap.received().isEmpty() ? List.of(head.code()) : cap.received();
        Optional<LocalDate> since = since(cap);
        LocalDate until = day.subject().month().atDay(1);
        boolean ofTheMonth = cap.over() == Rules.Within.MONTH;
        return Receipts.spans(day).stream()
                .filter(span -> Receipts.isOf(span, schemes))
                .filter(span -> {
                    LocalDate begin = Receipts.begin(span);
                    LocalDate end = ofTheMonth || !isOwn(span) ? until.plusMonths(1) : until;
                    return begin == null
                            || begin.isBefore(end)
                                    && since.map(first -> !begin.isBefore(first))
                                            .orElse(true);
                })
                .toList();
    }
}
