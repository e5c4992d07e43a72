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
import org.jspecify.annotations.Nullable;

/** The facts of one person and the home on one day, as a policy reads them. */
final class Day {
    private final LocalDate on;
    private final Person person;
    private final Map<String, Timeline> home;
    private final Rules.Timing timing;

    Day(LocalDate on, Person person, Map<String, Timeline> home, Rules.Timing timing) {
        this.on = on;
        this.person = person;
        this.home = home;
        this.timing = timing;
    }

    LocalDate on() {
        return on;
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

    private Finding holds(String fact, Check check) {
        String name = root(fact);
        String field = field(fact);
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
                .map(BigDecimal::new)
                .findFirst();
    }

    Optional<Span> span(String fact) {
        return spans(root(fact)).stream().findFirst();
    }

    Optional<String> text(String fact) {
        return span(fact).map(span -> span.value().getOrDefault(field(fact), ""));
    }

    List<Span> spans(String name) {
        return switch (name) {
            case "age" -> age().map(List::of).orElse(List.of());
            case "alive" -> List.of(alive());
            case "inHouse" -> List.of(inHouse());
            case "daysInHouse" -> daysInHouse().map(List::of).orElse(List.of());
            default -> {
                Timeline timeline = timeline(name);
                yield timeline == null ? List.of() : timeline.on(on);
            }
        };
    }

    @Nullable
    Timeline timeline(String name) {
        if (name.startsWith("home.")) {
            return home.get(name.substring("home.".length()));
        }
        Timeline timeline = person.fact(name);
        if (timeline == null) {
            timeline = home.get(name);
        }
        return timeline != null && timing.confirmed().contains(name) ? timeline.fromConfirmation() : timeline;
    }

    private Optional<Span> age() {
        Timeline births = person.fact("birthDate");
        if (births == null) {
            return Optional.empty();
        }
        return births.first().filter(span -> !span.isUndecided()).map(span -> {
            LocalDate birth = LocalDate.parse(span.plain());
            int years = Period.between(birth, on).getYears();
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
        Timeline deaths = person.fact("deathDate");
        Optional<Span> death = deaths == null ? Optional.empty() : deaths.first();
        if (death.isEmpty()) {
            return Span.always("true");
        }
        LocalDate died = LocalDate.parse(death.get().plain());
        return on.isBefore(died)
                ? Span.of(null, died, "true", death.get().ref())
                : Span.of(died, null, "false", death.get().ref());
    }

    private Span inHouse() {
        Optional<Span> stay = stay();
        return stay.map(span -> Span.of(span.from(), span.to(), "true", span.ref()))
                .orElse(Span.always("false"));
    }

    private Optional<Span> stay() {
        Timeline stays = person.fact("stay");
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

    private static String field(String fact) {
        String root = root(fact);
        return fact.length() == root.length() ? Span.VALUE : fact.substring(root.length() + 1);
    }
}
