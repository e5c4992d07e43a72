// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import anyi.term.CareDependence;
import anyi.term.WatchKind;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each warning: raised by what it is for, and not by what lies just beside it. */
final class WatchFactsTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 24);
    private static final UUID HOME = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID WANG = new UUID(1, 1);
    private static final UUID ZHANG = new UUID(1, 2);

    private final List<WatchFacts.Stay> stays = new ArrayList<>();
    private final List<WatchFacts.Paid> paid = new ArrayList<>();
    private final List<WatchFacts.Level> levels = new ArrayList<>();
    private final List<WatchFacts.Run> runs = new ArrayList<>();
    private final List<WatchFacts.Leave> leaves = new ArrayList<>();
    private final List<WatchFacts.Serious> serious = new ArrayList<>();
    private final List<WatchFacts.Account> accounts = new ArrayList<>();
    private final List<WatchFacts.Bed> beds = new ArrayList<>();
    private int next = 100;

    private UUID id() {
        return new UUID(9, next++);
    }

    private WatchFacts facts() {
        return new WatchFacts(
                ON, Map.of(HOME, "向阳敬老院", OTHER, "幸福院"), stays, paid, levels, runs, leaves, serious, accounts, beds);
    }

    private List<WatchKind> kinds() {
        return facts().suspicions().stream().map(Suspicion::kind).toList();
    }

    private void stay(UUID home, UUID resident, @Nullable String number, String from, @Nullable String to) {
        stays.add(new WatchFacts.Stay(
                home,
                id(),
                resident,
                "王桂兰",
                Optional.ofNullable(number),
                Optional.of(LocalDate.of(1940, 3, 10)),
                LocalDate.parse(from),
                Optional.ofNullable(to).map(LocalDate::parse),
                to != null));
    }

    private void line(UUID resident, String month, String amount) {
        paid.add(new WatchFacts.Paid(HOME, id(), resident, YearMonth.parse(month), Money.of(amount), true));
    }

    private void level(String on, CareDependence level) {
        levels.add(new WatchFacts.Level(HOME, id(), WANG, "王桂兰", LocalDate.parse(on), level));
    }

    private void closed(String month, String on) {
        runs.add(new WatchFacts.Run(HOME, id(), YearMonth.parse(month), LocalDate.parse(on)));
    }

    @Test
    void one_number_in_two_homes_on_one_day() {
        stay(HOME, WANG, "23102519400310002X", "2026-01-01", "2026-06-01");
        stay(OTHER, ZHANG, "23102519400310002X", "2026-06-01", null);
        assertEquals(List.of(), kinds(), "moved on the day");
        stays.clear();
        stay(HOME, WANG, "23102519400310002X", "2026-01-01", "2026-06-02");
        stay(OTHER, ZHANG, "23102519400310002X", "2026-06-01", null);
        assertEquals(List.of(WatchKind.TWICE_IN_HOMES), kinds());
        assertEquals(3, facts().suspicions().getFirst().rows().size());
    }

    @Test
    void paid_for_a_month_after_the_death() {
        stay(HOME, WANG, null, "2025-01-01", "2026-08-15");
        line(WANG, "2026-08", "25.00");
        assertEquals(List.of(), kinds(), "the month of the death itself");
        line(WANG, "2026-09", "25.00");
        assertEquals(List.of(WatchKind.PAID_AFTER_END), kinds());
        line(WANG, "2026-09", "-25.00");
        assertEquals(List.of(), kinds(), "recovered");
    }

    @Test
    void who_came_back_is_not_paid_after_the_end() {
        stay(HOME, WANG, null, "2025-01-01", "2026-05-15");
        stay(HOME, WANG, null, "2026-09-01", null);
        line(WANG, "2026-09", "25.00");
        assertEquals(List.of(), kinds());
        line(WANG, "2026-07", "25.00");
        assertEquals(List.of(WatchKind.PAID_AFTER_END), kinds());
    }

    @Test
    void admitted_before_birth() {
        stay(HOME, WANG, null, "1940-03-10", "1940-03-11");
        assertEquals(List.of(), kinds());
        stay(HOME, ZHANG, null, "1940-03-09", "1940-03-11");
        assertEquals(List.of(WatchKind.BORN_LATER), kinds());
    }

    @Test
    void a_level_that_rises_in_the_week_before_a_close_and_falls_after_it() {
        closed("2026-10", "2026-10-28");
        level("2026-01-10", CareDependence.MILD);
        level("2026-10-21", CareDependence.SEVERE);
        assertEquals(List.of(), kinds(), "it has not fallen");
        level("2026-11-10", CareDependence.MILD);
        assertEquals(List.of(WatchKind.LEVEL_BUMP), kinds());
        levels.clear();
        level("2026-01-10", CareDependence.MILD);
        level("2026-10-20", CareDependence.SEVERE);
        level("2026-11-10", CareDependence.MILD);
        assertEquals(List.of(), kinds(), "eight days before");
        levels.clear();
        level("2026-01-10", CareDependence.MILD);
        level("2026-10-21", CareDependence.SEVERE);
        level("2026-10-28", CareDependence.MILD);
        assertEquals(List.of(), kinds(), "it fell before the close was over");
    }

    @Test
    void a_home_of_ten_where_nobody_was_ever_away() {
        for (int i = 0; i < WatchFacts.MANY; i++) {
            stay(HOME, new UUID(5, i), null, "2026-01-01", null);
        }
        assertEquals(List.of(WatchKind.LEAVE_MISSING), kinds());
        leaves.add(new WatchFacts.Leave(
                HOME, new UUID(5, 0), LocalDate.of(2026, 9, 1), Optional.of(LocalDate.of(2026, 9, 3))));
        assertEquals(List.of(), kinds());
        leaves.clear();
        stays.removeLast();
        assertEquals(List.of(), kinds(), "nine");
    }

    @Test
    void a_serious_incident_without_leave_around_it() {
        serious.add(new WatchFacts.Serious(HOME, id(), WANG, "王桂兰", LocalDate.of(2026, 10, 5)));
        assertEquals(List.of(WatchKind.LEAVE_MISSING), kinds());
        leaves.add(new WatchFacts.Leave(HOME, WANG, LocalDate.of(2026, 10, 8), Optional.empty()));
        assertEquals(List.of(), kinds());
        leaves.clear();
        leaves.add(new WatchFacts.Leave(HOME, WANG, LocalDate.of(2026, 10, 9), Optional.empty()));
        assertEquals(List.of(WatchKind.LEAVE_MISSING), kinds(), "four days later");
    }

    @Test
    void one_account_for_people_who_share_no_contact() {
        accounts.add(new WatchFacts.Account(HOME, id(), WANG, "王桂兰", "6222", ON, Set.of("王桂兰", "王小明", "138")));
        accounts.add(new WatchFacts.Account(HOME, id(), ZHANG, "张有才", "6222", ON, Set.of("张有才", "张强")));
        assertEquals(List.of(WatchKind.SHARED_ACCOUNT), kinds());
        accounts.removeLast();
        accounts.add(new WatchFacts.Account(HOME, id(), ZHANG, "张有才", "6222", ON, Set.of("张有才", "王桂兰")));
        assertEquals(List.of(), kinds(), "a couple");
        accounts.removeLast();
        accounts.add(new WatchFacts.Account(HOME, id(), ZHANG, "张有才", "6223", ON, Set.of("张有才")));
        assertEquals(List.of(), kinds());
    }

    @Test
    void more_person_days_than_beds() {
        closed("2026-10", "2026-10-28");
        beds.add(new WatchFacts.Bed(HOME, LocalDate.of(2020, 1, 1), Optional.empty()));
        stay(HOME, WANG, null, "2026-01-01", null);
        assertEquals(List.of(), kinds());
        stay(HOME, ZHANG, null, "2026-10-30", null);
        assertEquals(List.of(WatchKind.DAYS_OVER_BEDS), kinds());
        assertEquals(
                List.of(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 10, 31)),
                facts().suspicions().getFirst().rows().stream()
                        .map(Evidence::on)
                        .toList());
    }

    @Test
    void a_note_counts_until_a_row_changes() {
        stay(HOME, WANG, null, "2025-01-01", "2026-08-15");
        line(WANG, "2026-09", "25.00");
        Suspicion first = facts().suspicions().getFirst();
        var note = new WatchNoteRow(id(), first.kind(), first.subject(), first.fingerprint(), "家属已退回", ON, "刘春梅");
        assertEquals(
                false,
                WatchRow.of(facts().suspicions(), List.of(note)).getFirst().isOpen());
        line(WANG, "2026-10", "25.00");
        Suspicion second = facts().suspicions().getFirst();
        assertEquals(first.subject(), second.subject());
        assertNotEquals(first.fingerprint(), second.fingerprint());
        assertEquals(
                true,
                WatchRow.of(facts().suspicions(), List.of(note)).getFirst().isOpen());
    }
}
