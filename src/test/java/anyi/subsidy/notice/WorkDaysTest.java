// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.subsidy.notice.WorkDays.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WorkDaysTest {
    private final WorkDays days = WorkDays.of(HolidayFile.shipped());

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private LocalDate after(String begins, int count) {
        return ((Reach.Until) days.after(day(begins), count)).last();
    }

    @Test
    void the_first_day_does_not_count_and_weekends_are_passed_over() {
        // Monday to Monday
        assertEquals(day("2026-11-30"), after("2026-11-23", 5));
        // begun on a Friday
        assertEquals(day("2026-12-04"), after("2026-11-27", 5));
    }

    @Test
    void holidays_do_not_count_and_make_up_days_do() {
        // 1 to 7 October off, Saturday 10 October worked
        assertEquals(day("2026-10-10"), after("2026-09-29", 4));
        assertTrue(days.isWorked(day("2026-10-10")));
        assertFalse(days.isWorked(day("2026-10-07")));
        // Saturday 14 February worked, 15 to 23 off, Saturday 28 worked
        assertEquals(day("2026-02-28"), after("2026-02-13", 6));
    }

    @Test
    void a_year_that_nobody_has_stated_is_said_and_not_guessed() {
        assertEquals(new Reach.Unknown(2027), days.after(day("2026-12-28"), 5));
        assertInstanceOf(Reach.Until.class, days.after(day("2026-12-24"), 5));
        var stated = new ArrayList<Holiday>(HolidayFile.shipped());
        for (int i = 1; i <= 8; i++) {
            stated.add(new Holiday(LocalDate.of(2027, 2, i), false, "春节", "试"));
        }
        assertEquals(new Reach.Until(day("2027-01-04")), WorkDays.of(stated).after(day("2026-12-28"), 5));
        assertEquals(
                Set.of(2020, 2021, 2022, 2023, 2024, 2025, 2026),
                WorkDays.of(HolidayFile.shipped()).years());
    }

    @Test
    void one_day_of_a_year_does_not_make_it_known() {
        var stated = new ArrayList<Holiday>(HolidayFile.shipped());
        stated.add(new Holiday(day("2027-01-01"), false, "元旦", ""));
        assertEquals(new Reach.Unknown(2027), WorkDays.of(stated).after(day("2026-12-28"), 5));
    }

    @Test
    void a_file_says_line_by_line_what_it_cannot_read() {
        HolidayFile file = HolidayFile.read(List.of(
                "from,to,kind,holiday,source", "2027-01-01,2027-01-03,HOLIDAY,元旦,通知", "2027-13-01,,WORK,元旦,通知", "abc"));
        assertEquals(3, file.days().size());
        assertEquals(
                List.of("3", "4"),
                file.problems().stream()
                        .map(problem -> problem.args().getFirst().toString())
                        .toList());
    }
}
