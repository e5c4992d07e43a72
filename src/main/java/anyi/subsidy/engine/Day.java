// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts of one person and the home on one day, as a policy reads them. */
final class Day {
    /** The value of who has none, such as a home without a rating. */
    static final String NONE = "NONE";

    private final LocalDate on;
    private final LocalDate rates;
    private final Subject subject;
    private final Rules.Timing timing;
    private final Map<String, List<Span>> spans = new HashMap<>();

    Day(LocalDate on, Subject subject, Rules.Timing timing) {
        this(on, on, subject, timing);
    }

    private Day(LocalDate on, LocalDate rates, Subject subject, Rules.Timing timing) {
        this.on = on;
        this.rates = rates;
        this.subject = subject;
        this.timing = timing;
    }

    /** The same day with the dated numbers of the policy's tables as of another. */
    Day rates(LocalDate other) {
        return other.equals(rates) ? this : new Day(on, other, subject, timing);
    }

    /** The day whose dated numbers count. */
    LocalDate rates() {
        return rates;
    }

    LocalDate on() {
        return on;
    }

    Subject subject() {
        return subject;
    }

    ClaimsYear claimsYear() {
        return ClaimsYear.of(on, timing.yearFrom());
    }

    Day at(LocalDate other) {
        return other.equals(on) ? this : new Day(other, subject, timing);
    }

    Day of(Subject other) {
        return new Day(on, rates, other, timing);
    }

    /** The day on which a condition is asked, seen from this one. */
    Day at(Rules.At at) {
        return switch (at) {
            case DAY -> this;
            case START_OF_MONTH -> at(subject.month().atDay(1));
            case END_OF_MONTH -> at(subject.month().atEndOfMonth());
            case START_OF_YEAR -> at(claimsYear().first());
            case END_OF_YEAR -> at(claimsYear().last());
            case EVENT -> {
                @Nullable LocalDate event = subject.event();
                yield event == null ? this : at(event);
            }
        };
    }

    Finding find(Condition condition) {
        return switch (condition) {
            case Condition.Holds(String fact, Check check) -> holds(fact, check);
            case Condition.Not(Condition inner) -> {
                Finding found = find(inner);
                yield new Finding(found.verdict().not(), found.seen());
            }
            case Condition.All(var conditions) -> together(conditions, true);
            case Condition.Any(var conditions) -> together(conditions, false);
        };
    }

    /** The facts that decided come first. */
    private Finding together(List<Condition> conditions, boolean all) {
        Verdict verdict = all ? Verdict.MET : Verdict.UNMET;
        var findings = new ArrayList<Finding>();
        for (Condition condition : conditions) {
            Finding found = find(condition);
            findings.add(found);
            verdict = all ? verdict.and(found.verdict()) : verdict.or(found.verdict());
        }
        var seen = new ArrayList<Seen>();
        for (Finding found : findings) {
            if (found.verdict() == verdict) {
                seen.addAll(found.seen());
            }
        }
        return new Finding(verdict, seen);
    }

    private Finding holds(String fact, Check asked) {
        String name = root(fact);
        String field = field(fact);
        Check check = asked;
        if (asked.refers()) {
            Optional<Check> resolved = asked.resolved(this);
            if (resolved.isEmpty()) {
                return new Finding(
                        Verdict.UNKNOWN,
                        asked.references().stream()
                                .map(one -> Seen.nothing(root(one)))
                                .toList());
            }
            check = resolved.get();
        }
        if (subject.policy().rules().derived().containsKey(name)
                && derived(name) instanceof Arithmetic.Unknown unknown) {
            boolean none = timing.missing(name) == Rules.Missing.NOT_MET
                    || timing.missing(root(unknown.seen().fact())) == Rules.Missing.NOT_MET;
            return new Finding(none ? Verdict.UNMET : Verdict.UNKNOWN, List.of(unknown.seen()));
        }
        List<Span> spans = spans(name);
        if (spans.isEmpty()) {
            return new Finding(ofNothing(name, check), List.of(Seen.nothing(name)));
        }
        Verdict verdict = Verdict.UNMET;
        var met = new ArrayList<Seen>();
        var others = new ArrayList<Seen>();
        for (Span span : spans) {
            Verdict one = verdict(span, field, check);
            verdict = verdict.or(one);
            (one == Verdict.MET ? met : others).add(Seen.of(name, span));
        }
        return new Finding(verdict, verdict == Verdict.MET ? met : others);
    }

    private static Verdict verdict(Span span, String field, Check check) {
        if (check instanceof Check.Absent(boolean absent)) {
            return absent ? Verdict.UNMET : Verdict.MET;
        }
        if (span.isUndecided()) {
            return Verdict.UNKNOWN;
        }
        Optional<Boolean> passes = check.passes(span.value(), field);
        return passes.map(yes -> yes ? Verdict.MET : Verdict.UNMET).orElse(Verdict.UNKNOWN);
    }

    private Verdict ofNothing(String name, Check check) {
        if (check instanceof Check.Absent(boolean absent)) {
            return absent ? Verdict.MET : Verdict.UNMET;
        }
        return timing.missing(name) == Rules.Missing.NOT_MET ? Verdict.UNMET : Verdict.UNKNOWN;
    }

    Optional<BigDecimal> number(String fact) {
        return spans(root(fact)).stream()
                .map(span -> span.value().get(field(fact)))
                .filter(java.util.Objects::nonNull)
                .flatMap(text -> Check.number(text).stream())
                .findFirst();
    }

    Optional<Span> span(String fact) {
        return spans(root(fact)).stream().findFirst();
    }

    Optional<String> text(String fact) {
        return span(fact)
                .map(span -> span.value().getOrDefault(field(fact), ""))
                .filter(text -> !text.isEmpty());
    }

    /** The day that a fact names. */
    Optional<LocalDate> date(String fact) {
        return text(fact).flatMap(Check::date);
    }

    /** Rows ask the same facts again and again. Not by computeIfAbsent: a derived fact asks others meanwhile. */
    List<Span> spans(String name) {
        List<Span> known = spans.get(name);
        if (known != null) {
            return known;
        }
        List<Span> found = find(name);
        spans.put(name, found);
        return found;
    }

    private List<Span> find(String name) {
        return switch (name) {
            case "age" -> age().map(List::of).orElseGet(() -> recorded(name));
            case "alive" -> List.of(alive());
            case "inHouse" -> told("stay", name) ? recorded(name) : List.of(within("stay"));
            case "inPost" -> told("service", name) ? recorded(name) : List.of(within("service"));
            case "daysInHouse" -> daysInHouse().map(List::of).orElseGet(() -> recorded(name));
            case "calendarMonth" -> List.of(Span.always(String.valueOf(on.getMonthValue())));
            case "entry" -> {
                @Nullable Span entry = subject.entry();
                yield entry == null ? List.of() : List.of(entry);
            }
            case "event" -> {
                @Nullable LocalDate event = subject.event();
                yield event == null ? List.of() : List.of(Span.always(event.toString()));
            }
            default -> {
                if (subject.policy().rules().derived().containsKey(name)) {
                    yield derived(name) instanceof Arithmetic.Found(Span span) ? List.of(span) : List.of();
                }
                yield recorded(name);
            }
        };
    }

    /** Told as it is, and nothing of which it could be worked out. */
    private boolean told(String basis, String name) {
        return subject.person().fact(basis) == null && plainTimeline(name) != null;
    }

    private List<Span> recorded(String name) {
        Timeline timeline = timeline(name);
        return timeline == null ? List.of() : timeline.on(on);
    }

    /** A fact that the policy works out. */
    Arithmetic.Answer derived(String name) {
        return switch (java.util.Objects.requireNonNull(
                subject.policy().rules().derived().get(name))) {
            case Rules.Derived.Number(Words _, Formula formula) ->
                switch (new Arithmetic(subject.month()).amount(formula, this)) {
                    case Arithmetic.Known(Step step) ->
                        new Arithmetic.Found(Span.always(java.util.Objects.requireNonNull(step.amount())
                                .stripTrailingZeros()
                                .toPlainString()));
                    case Arithmetic.Unknown unknown -> unknown;
                };
            case Rules.Derived.Mapped(Words _, String fact, var values, String clause) -> {
                Optional<Span> span = span(fact);
                Optional<String> mapped =
                        span.isPresent() ? mapped(text(fact).orElse(""), values) : knownNone(fact, values);
                if (mapped.isPresent()) {
                    yield new Arithmetic.Found(Span.always(mapped.get()));
                }
                Seen seen = span.map(one -> Seen.of(root(fact), one)).orElse(Seen.nothing(root(fact)));
                yield new Arithmetic.Unknown(
                        span.isEmpty() ? Reason.Kind.MISSING_FACT : Reason.Kind.OPEN_POINT, clause, seen);
            }
        };
    }

    /** Of a fact recorded as one of several values, each is mapped. */
    private static Optional<String> mapped(String text, Map<String, String> values) {
        var mapped = new TreeSet<String>();
        for (String one : text.split("\\|")) {
            String value = values.get(one);
            if (value == null) {
                return Optional.empty();
            }
            mapped.add(value);
        }
        return Optional.of(String.join("|", mapped));
    }

    private Optional<String> knownNone(String fact, Map<String, String> values) {
        return isKnownNone(fact) ? Optional.ofNullable(values.get(NONE)) : Optional.empty();
    }

    /** Nothing holds on the day, and that is known: the fact is on record otherwise, or the policy says so. */
    boolean isKnownNone(String fact) {
        return span(fact).isEmpty()
                && (timing.missing(root(fact)) == Rules.Missing.NOT_MET || timeline(root(fact)) != null);
    }

    @Nullable
    Timeline timeline(String name) {
        Timeline timeline = plainTimeline(name);
        if (timeline == null) {
            return null;
        }
        Timeline counted = timing.confirmed().contains(name) ? timeline.fromConfirmation() : timeline;
        Rules.@Nullable Effect effect = timing.effects().get(name);
        return effect == null ? counted : counted.from(effect);
    }

    private @Nullable Timeline plainTimeline(String name) {
        if (name.startsWith("home.")) {
            return subject.home().get(name.substring("home.".length()));
        }
        Timeline timeline = subject.person().fact(name);
        return timeline == null ? subject.home().get(name) : timeline;
    }

    /** The day as of which a computed fact is seen. */
    private LocalDate seenOn(String fact) {
        Rules.@Nullable Effect effect = timing.effects().get(fact);
        if (effect == null) {
            return on;
        }
        return effect == Rules.Effect.FROM_NEXT_MONTH
                ? on.withDayOfMonth(1).minusDays(1)
                : on.withDayOfMonth(on.lengthOfMonth());
    }

    private Optional<Span> age() {
        Timeline births = subject.person().fact("birthDate");
        if (births == null) {
            return Optional.empty();
        }
        return births.first().filter(span -> !span.isUndecided()).map(span -> {
            LocalDate birth = LocalDate.parse(span.plain());
            int years = Period.between(birth, seenOn("age")).getYears();
            var value = new HashMap<String, String>();
            value.put(Span.VALUE, String.valueOf(years));
            value.put("birthDate", birth.toString());
            return new Span(birthday(birth, years), birthday(birth, years + 1), value, span.ref(), null);
        });
    }

    /** Born on 29 February: reached on 1 March of a common year. */
    static LocalDate birthday(LocalDate birth, int years) {
        LocalDate day = birth.plusYears(years);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }

    private Span alive() {
        Timeline deaths = subject.person().fact("deathDate");
        Optional<Span> death = deaths == null ? Optional.empty() : deaths.first();
        if (death.isEmpty()) {
            return Span.always("true");
        }
        LocalDate died = LocalDate.parse(death.get().plain());
        return on.isBefore(died)
                ? Span.of(null, died, "true", death.get().ref())
                : Span.of(died, null, "false", death.get().ref());
    }

    private Span within(String fact) {
        Timeline timeline = subject.person().fact(fact);
        Optional<Span> found =
                timeline == null ? Optional.empty() : timeline.on(on).stream().findFirst();
        return found.map(span -> Span.of(span.from(), span.to(), "true", span.ref()))
                .orElse(Span.always("false"));
    }

    private Optional<Span> stay() {
        Timeline stays = subject.person().fact("stay");
        return stays == null ? Optional.empty() : stays.on(on).stream().findFirst();
    }

    private Optional<Span> daysInHouse() {
        return stay().filter(span -> span.from() != null).map(span -> {
            long days = ChronoUnit.DAYS.between(java.util.Objects.requireNonNull(span.from()), on) + 1;
            return Span.of(span.from(), span.to(), String.valueOf(days), span.ref());
        });
    }

    static String root(String fact) {
        if (fact.startsWith("home.")) {
            int dot = fact.indexOf('.', "home.".length());
            return dot < 0 ? fact : fact.substring(0, dot);
        }
        int dot = fact.indexOf('.');
        return dot < 0 ? fact : fact.substring(0, dot);
    }

    static String field(String fact) {
        String root = root(fact);
        return fact.length() == root.length() ? Span.VALUE : fact.substring(root.length() + 1);
    }
}
