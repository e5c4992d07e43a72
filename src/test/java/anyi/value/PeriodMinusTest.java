// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeriodMinusTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void a_hole_leaves_the_part_before_and_the_part_after() {
        var year = new Period(START, START.plusYears(1));
        var june = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));
        assertEquals(
                List.of(new Period(START, june.from()), new Period(LocalDate.of(2026, 7, 1), START.plusYears(1))),
                year.minus(june));
    }

    @Test
    void what_is_left_and_what_is_common_are_the_whole_on_each_day() {
        var random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            var one = any(random);
            var other = any(random);
            var left = one.minus(other);
            for (int day = 0; day < 30; day++) {
                LocalDate on = START.plusDays(day);
                long parts = left.stream().filter(part -> part.contains(on)).count();
                assertEquals(one.contains(on) && !other.contains(on) ? 1 : 0, parts, one + " minus " + other);
            }
        }
    }

    private static Period any(Random random) {
        LocalDate from = START.plusDays(random.nextInt(20));
        @Nullable LocalDate to = random.nextInt(4) == 0 ? null : from.plusDays(1 + random.nextInt(10));
        return new Period(from, to);
    }
}
