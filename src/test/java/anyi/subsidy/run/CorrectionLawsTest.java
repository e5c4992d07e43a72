// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.subsidy.engine.file.SharesJson;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.value.Money;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is corrected afterwards, and in whatever order: what was booked is what is owed. */
final class CorrectionLawsTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    /** What each closed month has to come to, worked out from nothing at each close. */
    private final Map<YearMonth, Map<LineKey, Money>> owed = new LinkedHashMap<>();

    private int corrected;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 5, 21})
    void originals_and_corrections_come_to_what_a_fresh_computation_does(long seed) {
        try (var home = new SomeHome(seed)) {
            var random = new Random(seed);
            for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
                String when = "seed " + seed + ", " + month;
                int changes = 2 + random.nextInt(5);
                for (int i = 0; i < changes; i++) {
                    home.change();
                }
                owe(home, month);
                MonthPreview preview = Preview.of(home.store().read(), month);
                assertInstanceOf(RunCommands.Closed.Done.class, home.close(month), when);
                corrected += preview.corrections().size();
                assertEquals(owed, booked(home), when);
                assertSharesAgree(home, when);
                assertEquals(told(preview), toldOf(home, month), when + ": the close books what the preview said");
                assertEquals(List.of(), corrections(home, month.plusMonths(1)), when + ": nothing new, no line");
            }
            assertTrue(corrected > 0, "corrections: " + corrected);
        }
    }

    private static List<Correction> corrections(SomeHome home, YearMonth month) {
        return Preview.of(home.store().read(), month).corrections();
    }

    /** Each month that is closed or being closed, as far back as each policy looks. */
    private void owe(SomeHome home, YearMonth closing) {
        var book = new PolicyBook(new PolicyQueries(home.store().read()).active());
        owed.put(closing, new HashMap<>());
        for (YearMonth month : List.copyOf(owed.keySet())) {
            Map<LineKey, Money> fresh = new HashMap<>();
            Set<LineKey> open = new HashSet<>();
            for (Due due : Dues.of(home.store().read(), month).month(month)) {
                if (due.isOpen()) {
                    open.add(due.key());
                } else if (due.isPayable()) {
                    fresh.put(due.key(), due.amount());
                }
            }
            Map<LineKey, Money> known = owed.getOrDefault(month, Map.of());
            Set<LineKey> keys = new HashSet<>(known.keySet());
            keys.addAll(fresh.keySet());
            for (LineKey key : keys) {
                Integer back =
                        book.newest(key.policy()).orElseThrow().rules().limits().lookBackMonths();
                if (!open.contains(key) && (back == null || ChronoUnit.MONTHS.between(month, closing) <= back)) {
                    put(known, key, fresh.getOrDefault(key, Money.ZERO));
                }
            }
        }
    }

    private static void put(Map<LineKey, Money> sums, LineKey key, Money amount) {
        if (amount.isZero()) {
            sums.remove(key);
        } else {
            sums.put(key, amount);
        }
    }

    private Map<YearMonth, Map<LineKey, Money>> booked(SomeHome home) {
        Map<YearMonth, Map<LineKey, Money>> booked = new LinkedHashMap<>();
        owed.keySet().forEach(month -> booked.put(month, new HashMap<>()));
        for (LineRow line : new RunQueries(home.store().read()).all()) {
            booked.computeIfAbsent(line.month(), _ -> new HashMap<>()).merge(line.key(), line.amount(), Money::plus);
        }
        booked.values().forEach(sums -> sums.values().removeIf(Money::isZero));
        return booked;
    }

    private static void assertSharesAgree(SomeHome home, String when) {
        for (LineRow line : new RunQueries(home.store().read()).all()) {
            Money shares = SharesJson.read(line.funding()).stream()
                    .map(share -> share.amount())
                    .reduce(Money.ZERO, Money::plus);
            assertTrue(line.funding().isEmpty() || shares.isZero() || shares.equals(line.amount()), when + " " + line);
        }
    }

    /** Lines without ids and instants. */
    private static List<String> told(MonthPreview preview) {
        var lines = new ArrayList<String>();
        for (Due due : preview.payable()) {
            lines.add(due.key() + " " + preview.month() + " " + due.amount() + " " + due.explanation());
        }
        preview.corrections()
                .forEach(one -> lines.add(one.key() + " " + one.month() + " " + one.difference() + " "
                        + anyi.subsidy.engine.file.StepJson.write(CorrectionStep.of(one))));
        return lines.stream().sorted().toList();
    }

    private static List<String> toldOf(SomeHome home, YearMonth month) {
        return new RunQueries(home.store().read())
                .linesOfRun(month).stream()
                        .map(line -> line.key() + " " + line.month() + " " + line.amount() + " " + line.explanation())
                        .sorted()
                        .toList();
    }
}
