// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SuspensionTest {
    private static List<Integer> held(String from, String to, boolean paidLater) {
        var suspension = new Suspension(
                new UUID(0, 1),
                new UUID(0, 2),
                LocalDate.parse(from),
                Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                paidLater,
                Optional.empty());
        return IntStream.rangeClosed(1, 12)
                .filter(month -> suspension.holdsUp(YearMonth.of(2026, month)))
                .boxed()
                .toList();
    }

    @Test
    void the_month_in_which_it_begins_is_paid_as_is_the_one_in_which_it_is_over() {
        assertEquals(List.of(6, 7, 8, 9, 10, 11, 12), held("2026-05-15", "", false));
        assertEquals(List.of(6), held("2026-05-15", "2026-07-20", false));
        assertEquals(List.of(5, 6), held("2026-05-01", "2026-07-01", false));
        assertEquals(List.of(), held("2026-05-15", "2026-06-02", false));
    }

    @Test
    void what_is_paid_later_is_held_up_only_while_it_lasts() {
        assertEquals(List.of(6, 7, 8, 9, 10, 11, 12), held("2026-05-15", "", true));
        assertEquals(List.of(), held("2026-05-15", "2026-08-20", true));
    }
}
