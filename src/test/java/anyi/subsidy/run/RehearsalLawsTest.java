// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.engine.file.SharesJson;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version that is in force already, tried on residents, home and staff: what the close books, to the fen. */
final class RehearsalLawsTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 13})
    void what_a_rehearsal_shows_of_a_version_in_force_is_what_the_months_close_with(long seed) {
        try (var home = new SomeHome(seed)) {
            for (int i = 0; i < 25; i++) {
                home.change();
            }
            Map<LineKey, Money> tried = new HashMap<>();
            Map<String, Money> sources = new HashMap<>();
            for (String name : SomeHome.POLICIES) {
                Policy policy = PolicyFile.read(SomeHome.text(name)).policy();
                var asked = new Rehearsal.Asked(policy, FIRST, LAST, true);
                Rehearsal.Result result = Rehearsal.of(home.store().read(), asked, (done, total, step) -> {});
                for (Rehearsal.Row row : result.rows()) {
                    assertEquals(row.before(), row.after(), "the version is in force: " + row);
                    assertEquals(0, row.months(), row.toString());
                    if (!row.after().isZero()) {
                        // of a group each rehearsal shows the others too, and they agree
                        Money other = tried.put(new LineKey(row.policy(), row.whose()), row.after());
                        assertEquals(row.after(), other == null ? row.after() : other);
                    }
                }
                if (!name.equals("law-care")) {
                    result.sources().forEach(one -> sources.merge(one.payer(), one.after(), Money::plus));
                }
            }
            Map<LineKey, Money> booked = new HashMap<>();
            Map<String, Money> paying = new HashMap<>();
            for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
                home.close(month);
            }
            for (LineRow line : new RunQueries(home.store().read()).all()) {
                booked.merge(line.key(), line.amount(), Money::plus);
                var shares = SharesJson.read(line.funding());
                shares.forEach(share -> paying.merge(share.payer(), share.amount(), Money::plus));
                if (shares.isEmpty()) {
                    paying.merge("", line.amount(), Money::plus);
                }
            }
            booked.values().removeIf(Money::isZero);
            assertFalse(booked.isEmpty());
            assertEquals(booked, tried, "seed " + seed);
            assertEquals(paying, sources, "seed " + seed);
        }
    }
}
