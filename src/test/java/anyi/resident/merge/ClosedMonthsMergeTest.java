// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import anyi.given.GivenResident;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.run.LineRow;
import anyi.subsidy.run.Preview;
import anyi.subsidy.run.RunCommands;
import anyi.subsidy.run.RunQueries;
import anyi.term.DischargeReason;
import anyi.term.HukouKind;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Closed months stay as they were: only the file changes in which their lines lie. */
class ClosedMonthsMergeTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final GivenSubsidies given = new GivenSubsidies();

    @AfterEach
    void close() {
        given.store().close();
    }

    private GivenResident sameWoman(String from) {
        return given.given()
                .resident("赵玉珍")
                .born("1940-03-10")
                .female()
                .hukou("231025", HukouKind.RURAL, "2000-01-01")
                .admitted(from);
    }

    private List<String> booked() {
        return new RunQueries(given.store().read())
                .all().stream()
                        .map(line ->
                                line.month() + " " + line.policy() + " " + line.amount() + " " + line.explanation())
                        .toList();
    }

    @Test
    void a_closed_month_says_the_same_before_and_after_and_the_next_books_no_difference() {
        UUID twin = sameWoman("2025-01-01")
                .discharged("2026-11-01", DischargeReason.FAMILY)
                .save();
        UUID other = sameWoman("2026-11-10").save();
        given.approve(twin, "2026-10-01");
        assertInstanceOf(
                RunCommands.Closed.Done.class,
                given.runs().close(GivenSubsidies.ACTOR, OCTOBER, (done, total, step) -> {}));
        List<String> before = booked();
        var runs = new RunQueries(given.store().read());
        String hash = runs.closed(OCTOBER).orElseThrow().inputHash();

        UUID kept = GivenMerge.merge(given.store(), other, twin);
        assertEquals(before, booked());
        assertEquals(hash, runs.closed(OCTOBER).orElseThrow().inputHash());
        assertEquals(
                List.of(kept),
                runs.linesOfRun(OCTOBER).stream()
                        .map(LineRow::whose)
                        .map(whose -> whose.resident().orElseThrow())
                        .toList());
        assertEquals(List.of(), Preview.of(given.store().read(), NOVEMBER).corrections());

        GivenMerge.takeBack(given.store());
        assertEquals(before, booked());
        assertEquals(List.of(), Preview.of(given.store().read(), NOVEMBER).corrections());
    }

    @Test
    void a_month_that_both_were_paid_for_is_refused() {
        UUID twin = sameWoman("2025-01-01").save();
        UUID other = sameWoman("2025-01-01").save();
        given.approve(twin, "2026-10-01");
        given.approve(other, "2026-10-01");
        given.runs().close(GivenSubsidies.ACTOR, OCTOBER, (done, total, step) -> {});
        var refused = assertInstanceOf(
                Merging.Contradicts.class,
                GivenMerge.commands(given.store(), "刘春梅").merge(GivenMerge.draft(given.store(), other, twin)));
        assertEquals(
                List.of("resident.merge.problem.paid", "resident.merge.problem.claims"),
                refused.problems().all().stream().map(problem -> problem.key()).toList());
    }
}
