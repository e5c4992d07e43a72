// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.bed.BedQueries;
import anyi.bureau.county.CountyFacts;
import anyi.bureau.county.CountyQueries;
import anyi.bureau.county.Due;
import anyi.bureau.county.FigureRow;
import anyi.bureau.twice.TwiceQueries;
import anyi.bureau.twice.TwiceRow;
import anyi.stay.StayQueries;
import anyi.store.schema.tables.records.SubsidyReceivedRecord;
import anyi.term.DischargeReason;
import anyi.term.SubsidyKind;
import anyi.value.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CountyQueriesTest {
    private static final LocalDate ON = LocalDate.of(2026, 2, 28);

    @TempDir
    Path stick;

    @Test
    void a_county_figure_is_the_sum_of_the_homes_own_figures_and_opens_into_their_rows() {
        var random = new Random(21);
        try (var county = new TestCounty(4, random)) {
            for (TestCounty.Home home : county.homes) {
                home.live(random, LocalDate.of(2026, 2, 1));
                county.merge().take(home.handOver(stick, ON));
            }
            var queries = new CountyQueries(county.store.read());
            CountyFacts facts = CountyFacts.of(county.queries(), queries, ON);

            int inHouse = 0;
            int beds = 0;
            for (TestCounty.Home home : county.homes) {
                int own = new StayQueries(home.store.read()).countInHouse(ON);
                var share = new BedQueries(home.store.read()).share(ON);
                FigureRow line = facts.lines().stream()
                        .filter(each -> each.name().equals(home.name))
                        .findFirst()
                        .orElseThrow();
                assertEquals(own, line.inHouse());
                assertEquals(share.inService(), line.beds().inService());
                assertEquals(share.nursing(), line.beds().nursing());
                assertTrue(line.isBelowTarget());
                inHouse += own;
                beds += share.inService();
            }
            FigureRow whole = facts.whole();
            assertEquals(inHouse, whole.inHouse());
            assertEquals(beds, whole.beds().inService());
            assertEquals(4, whole.homes().size());
            assertEquals(whole.paid().total(), Money.of(whole.paid().lines() * 100 + ".00"));
            assertEquals(FigureRow.Scope.DIVISION, facts.lines().get(1).scope());
            assertEquals(whole.inHouse(), facts.lines().get(1).inHouse());
        }
    }

    @Test
    void who_is_late_is_known_by_the_day() {
        try (var county = new TestCounty(2, new Random(22))) {
            county.merge().take(county.homes.getFirst().handOver(stick, LocalDate.of(2026, 10, 31)));
            List<MemberRow> members = county.queries().members();
            MemberRow handed = members.stream()
                    .filter(member -> member.number().isPresent())
                    .findFirst()
                    .orElseThrow();

            assertEquals(YearMonth.of(2026, 10), new Due(LocalDate.of(2026, 11, 11), 10).month());
            assertEquals(YearMonth.of(2026, 9), new Due(LocalDate.of(2026, 11, 10), 10).month());
            assertFalse(new Due(LocalDate.of(2026, 11, 24), 10).isLate(handed));
            assertTrue(new Due(LocalDate.of(2026, 12, 11), 10).isLate(handed));
            MemberRow never = members.stream()
                    .filter(member -> member.number().isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertFalse(new Due(LocalDate.of(2026, 11, 24), 10).isLate(never), "registered today");
            assertTrue(new Due(LocalDate.of(2026, 12, 11), 10).isLate(never));
        }
    }

    @Test
    void one_person_in_two_homes_stands_with_both_stories_and_payments() {
        try (var county = new TestCounty(2, new Random(23))) {
            TestCounty.Home first = county.homes.getFirst();
            TestCounty.Home second = county.homes.get(1);
            String number = "110105194912310022";
            var there = first.a
                    .resident("王秀英")
                    .female()
                    .idNumber(number)
                    .admitted("2026-01-05")
                    .discharged("2026-03-10", DischargeReason.DEATH)
                    .save();
            var here = second.a
                    .resident("王秀英")
                    .female()
                    .idNumber(number)
                    .admitted("2026-02-20")
                    .save();
            received(first, there, "2026-02-01", "100.00");
            received(second, here, "2026-03-01", "200.00");
            received(second, here, "2026-04-01", "300.00");
            received(second, here, "2026-01-01", "50.00");
            county.homes.forEach(home -> county.merge().take(home.handOver(stick, ON)));

            List<TwiceRow> twice = new TwiceQueries(county.store.read()).all();

            assertEquals(2, twice.size());
            TwiceRow both = twice.stream()
                    .filter(row -> row.kind() == TwiceRow.Kind.IN_TWO_HOMES)
                    .findFirst()
                    .orElseThrow();
            assertEquals(LocalDate.of(2026, 2, 20), both.from());
            assertEquals(LocalDate.of(2026, 3, 10), both.to().orElseThrow());
            Money paidHere = both.one().home().equals(second.store.homeId())
                    ? both.one().paid()
                    : both.other().paid();
            assertEquals(Money.of("200.00"), paidHere);
            TwiceRow dead = twice.stream()
                    .filter(row -> row.kind() == TwiceRow.Kind.PAID_AFTER_DEATH)
                    .findFirst()
                    .orElseThrow();
            assertEquals(first.name, dead.one().homeName());
            assertEquals(Money.of("300.00"), dead.other().paid());
        }
    }

    private static void received(TestCounty.Home home, java.util.UUID person, String month, String amount) {
        var row = new SubsidyReceivedRecord();
        row.setId(home.a.next());
        row.setResidentId(person);
        row.setSubsidyKind(SubsidyKind.values()[0]);
        row.setSubjectMonth(LocalDate.parse(month));
        row.setAmount(Money.of(amount));
        home.a.insert(row);
    }
}
