// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import static anyi.store.schema.Tables.ASSESSMENT;
import static anyi.store.schema.Tables.BED_STAY;
import static anyi.store.schema.Tables.CARE_LEVEL_PERIOD;
import static anyi.store.schema.Tables.CERTIFICATE;
import static anyi.store.schema.Tables.CLAIM_SUSPENSION;
import static anyi.store.schema.Tables.DISABILITY;
import static anyi.store.schema.Tables.ECONOMIC_STATUS;
import static anyi.store.schema.Tables.EMPLOYMENT;
import static anyi.store.schema.Tables.FURTHER_FACT;
import static anyi.store.schema.Tables.HUKOU;
import static anyi.store.schema.Tables.LEAVE;
import static anyi.store.schema.Tables.STAY;
import static anyi.store.schema.Tables.SUBSIDY_CHOICE;
import static anyi.store.schema.Tables.SUBSIDY_CLAIM;
import static anyi.store.schema.Tables.SUBSIDY_RECEIVED;
import static anyi.store.schema.Tables.SUBSIDY_VERIFICATION;

import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.Policy;
import anyi.term.LineKind;
import anyi.value.Money;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;

/** What closed months come to by now, where anything that they rest on has changed. */
final class Corrections {
    private static final Set<String> OF_ALL = Set.of("policy_version", "home", "home_rating");

    private static final List<Table<?>> OF_PEOPLE = List.of(
            HUKOU,
            ECONOMIC_STATUS,
            DISABILITY,
            CARE_LEVEL_PERIOD,
            STAY,
            BED_STAY,
            LEAVE,
            ASSESSMENT,
            SUBSIDY_CLAIM,
            CLAIM_SUSPENSION,
            SUBSIDY_VERIFICATION,
            SUBSIDY_CHOICE,
            SUBSIDY_RECEIVED,
            EMPLOYMENT,
            CERTIFICATE,
            FURTHER_FACT);

    private final DSLContext db;
    private final RunQueries runs;

    Corrections(DSLContext db) {
        this.db = db;
        this.runs = new RunQueries(db);
    }

    /** The differences that the run of a month has to book. */
    List<Correction> before(YearMonth month) {
        var corrections = new ArrayList<Correction>();
        for (RunRow run : runs.closed()) {
            if (run.month().isBefore(month) && runs.touchedSince(run.revision())) {
                corrections.addAll(of(run, month));
            }
        }
        return corrections;
    }

    private List<Correction> of(RunRow run, YearMonth month) {
        Dues now = Dues.of(db, run.month());
        Dues dues = run.verificationKept() ? now : now.withoutVerification();
        Map<LineKey, Due> fresh = new LinkedHashMap<>();
        Set<LineKey> open = new LinkedHashSet<>();
        for (Due due : dues.month(run.month())) {
            if (due.isOpen()) {
                open.add(due.key());
            } else {
                fresh.put(due.key(), due);
            }
        }
        Map<LineKey, List<LineRow>> booked = new LinkedHashMap<>();
        runs.linesFor(run.month())
                .forEach(line -> booked.computeIfAbsent(line.key(), key -> new ArrayList<>())
                        .add(line));
        var keys = new LinkedHashSet<>(booked.keySet());
        keys.addAll(fresh.keySet());
        keys.removeAll(open);
        var touches = new Touches(run.revision());
        var corrections = new ArrayList<Correction>();
        for (LineKey key : keys) {
            if (isWithinLookBack(dues, key, run.month(), month)) {
                correction(run, key, booked.getOrDefault(key, List.of()), Optional.ofNullable(fresh.get(key)), touches)
                        .ifPresent(corrections::add);
            }
        }
        return corrections;
    }

    private static boolean isWithinLookBack(Dues dues, LineKey key, YearMonth from, YearMonth to) {
        Optional<Integer> months = dues.policies()
                .newest(key.policy())
                .map(Policy::rules)
                .flatMap(rules -> Optional.ofNullable(rules.limits().lookBackMonths()));
        return months.isEmpty() || ChronoUnit.MONTHS.between(from, to) <= months.get();
    }

    private Optional<Correction> correction(
            RunRow run, LineKey key, List<LineRow> lines, Optional<Due> due, Touches touches) {
        Money booked = lines.stream().map(LineRow::amount).reduce(Money.ZERO, Money::plus);
        Money fresh = due.filter(Due::isPayable).map(Due::amount).orElse(Money.ZERO);
        if (booked.equals(fresh)) {
            return Optional.empty();
        }
        Optional<UUID> original = lines.stream()
                .filter(line -> line.kind() == LineKind.REGULAR)
                .map(LineRow::id)
                .findFirst();
        String name = lines.stream()
                .flatMap(line -> line.name().stream())
                .findFirst()
                .or(() -> due.map(Due::name))
                .orElse("");
        return Optional.of(new Correction(
                run.month(),
                key,
                name,
                booked,
                fresh,
                original,
                touches.of(key.whose()),
                due,
                Shares.between(lines, due.filter(Due::isPayable), fresh.minus(booked))));
    }

    /** The acts since a month was closed, by the person whose rows they changed. */
    private final class Touches {
        private final List<Touch> all;
        private final Map<UUID, UUID> people = new HashMap<>();
        private final Map<UUID, Set<Long>> written = new HashMap<>();

        Touches(long since) {
            this.all = runs.touchesSince(since);
            for (Table<?> table : OF_PEOPLE) {
                for (RowOfPerson row : runs.rowsOfPeople(table, since)) {
                    people.put(row.row(), row.person());
                    written.computeIfAbsent(row.person(), id -> new LinkedHashSet<>())
                            .add(row.revision());
                }
            }
        }

        List<Touch> of(Recipient whose) {
            var seen = new LinkedHashSet<Long>();
            return all.stream()
                    .filter(touch -> whose.id().map(id -> concerns(touch, id)).orElse(true))
                    .filter(touch -> seen.add(touch.revision()))
                    .toList();
        }

        private boolean concerns(Touch touch, UUID person) {
            boolean itself = touch.row().filter(person::equals).isPresent();
            boolean row = touch.row().map(people::get).filter(person::equals).isPresent();
            boolean inBulk = touch.row().isEmpty()
                    && written.getOrDefault(person, Set.of()).contains(touch.revision());
            boolean gone = touch.before()
                    .filter(json -> json.contains(person.toString()))
                    .isPresent();
            boolean everybody = OF_ALL.contains(touch.table());
            return itself || row || inBulk || gone || everybody;
        }
    }
}
