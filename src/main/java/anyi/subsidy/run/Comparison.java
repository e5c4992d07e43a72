// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.subsidy.engine.Reason;
import anyi.subsidy.engine.Seen;
import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.Step;
import anyi.subsidy.engine.StepKind;
import anyi.subsidy.engine.file.StepJson;
import anyi.subsidy.fact.PersonRow;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What is new, ended, more or less than last month, and the fact that made it so. */
final class Comparison {
    /** What is the reason only where nothing else has turned, in this order. */
    private static final List<String> LAST = List.of("age", "daysInHouse", "version");

    private final DSLContext db;
    private final Dues dues;
    private final YearMonth month;
    private final Map<YearMonth, List<Due>> home = new HashMap<>();

    Comparison(DSLContext db, Dues dues, YearMonth month) {
        this.db = db;
        this.dues = dues;
        this.month = month;
    }

    List<Change> changes(Before before, List<Due> lines) {
        var changes = new ArrayList<Change>();
        Map<LineKey, Due> now = new LinkedHashMap<>();
        for (Due due : lines) {
            now.put(due.key(), due);
            Before.Amount was = before.amounts().get(due.key());
            if (was == null) {
                changes.add(added(due));
            } else if (!was.money().equals(due.amount())) {
                changes.add(changed(due, was));
            }
        }
        before.amounts().forEach((key, was) -> {
            if (!now.containsKey(key) && !was.money().isZero()) {
                changes.add(ended(key, was));
            }
        });
        return changes;
    }

    private Change added(Due due) {
        Optional<Reason> reason = reason(due.key(), month.minusMonths(1));
        return new Change(
                due.key(),
                due.name(),
                Change.Kind.NEW,
                Money.ZERO,
                due.amount(),
                Optional.empty(),
                Optional.empty(),
                reason,
                false);
    }

    private static Change changed(Due due, Before.Amount was) {
        Change.Kind kind = due.amount().compareTo(was.money()) > 0 ? Change.Kind.MORE : Change.Kind.LESS;
        Map<String, Seen> then =
                was.explanation().map(text -> facts(StepJson.read(text))).orElse(Map.of());
        Map<String, Seen> now = facts(StepJson.read(due.explanation()));
        Optional<Seen> turned = now.values().stream()
                .filter(seen -> !LAST.contains(seen.fact()))
                .filter(seen -> differs(then.get(seen.fact()), seen))
                .findFirst()
                .or(() -> now.values().stream()
                        .filter(seen -> !LAST.contains(seen.fact()))
                        .filter(seen -> !then.isEmpty() && !then.containsKey(seen.fact()) && !seen.isNothing())
                        .findFirst())
                .or(() -> LAST.stream()
                        .map(now::get)
                        .filter(seen -> seen != null && differs(then.get(seen.fact()), seen))
                        .findFirst());
        return new Change(
                due.key(),
                due.name(),
                kind,
                was.money(),
                due.amount(),
                turned.flatMap(seen -> Optional.ofNullable(then.get(seen.fact()))),
                turned,
                Optional.empty(),
                was.explanation().isEmpty());
    }

    private static boolean differs(@Nullable Seen then, Seen now) {
        return then != null && !then.value().equals(now.value());
    }

    private Change ended(LineKey key, Before.Amount was) {
        Optional<Reason> reason = reason(key, month);
        String name = key.resident()
                .flatMap(dues.facts()::find)
                .or(() -> key.whose().staff().flatMap(dues.staff()::find))
                .map(PersonRow::name)
                .orElse(was.name());
        return new Change(
                key,
                name,
                Change.Kind.ENDED,
                was.money(),
                Money.ZERO,
                Optional.empty(),
                Optional.empty(),
                reason,
                false);
    }

    private Optional<Reason> reason(LineKey key, YearMonth in) {
        return of(key, in).stream().flatMap(due -> due.reason().stream()).findFirst();
    }

    private List<Due> of(LineKey key, YearMonth in) {
        if (key.whose().isHome()) {
            return home
                    .computeIfAbsent(
                            in,
                            any -> in.equals(month)
                                    ? dues.home(in)
                                    : Dues.of(db, in).home(in))
                    .stream()
                    .filter(due -> due.policy().equals(key.policy()))
                    .toList();
        }
        Optional<UUID> stranger =
                key.resident().filter(resident -> dues.facts().find(resident).isEmpty());
        return stranger.map(resident -> Dues.of(db, resident)).orElse(dues).of(key, in);
    }

    /** The facts on which the amounts rest, by name. */
    private static Map<String, Seen> facts(Step step) {
        Map<String, Seen> facts = new LinkedHashMap<>();
        collect(step, facts);
        return facts;
    }

    private static void put(String fact, String value, Map<String, Seen> facts) {
        if (!value.isEmpty()) {
            facts.putIfAbsent(fact, new Seen(fact, Map.of(Span.VALUE, value), null, null, ""));
        }
    }

    private static void collect(Step step, Map<String, Seen> facts) {
        if (step.kind() == StepKind.ROW || step.kind() == StepKind.FACTOR || step.kind() == StepKind.FACT) {
            step.seen().forEach(seen -> facts.putIfAbsent(seen.fact(), seen));
        } else if (step.kind() == StepKind.DAYS) {
            put("daysInHouse", step.arg("days"), facts);
        } else if (step.kind() == StepKind.VERSION) {
            put("version", step.arg("version"), facts);
        }
        step.steps().forEach(child -> collect(child, facts));
    }
}
