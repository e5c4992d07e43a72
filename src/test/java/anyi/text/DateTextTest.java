// SPDX-License-Identifier: Apache-2.0
package anyi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20240315",
                "2024-3-15",
                "2024-03-15",
                "2024/3/15",
                "2024.3.15",
                "2024年3月15日",
                "2024 年 3 月 15 日",
                "２０２４－３－１５",
                "24-3-15",
                " 2024.03.15 "
            })
    void a_date_is_read_however_it_is_typed(String typed) {
        assertEquals(Optional.of(LocalDate.of(2024, 3, 15)), DateText.parse(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"3.15,2026-03-15", "3月15日,2026-03-15", "0315,2026-03-15", "49-3-5,1949-03-05", "36-1-1,2036-01-01"})
    void what_is_not_typed_comes_from_today(String typed, LocalDate read) {
        assertEquals(Optional.of(read), DateText.parse(typed, TODAY));
    }

    @Test
    void what_is_no_date_is_none() {
        for (String typed : new String[] {"", "2024-2-30", "20241315", "昨天", "2024", "1-2-3-4", "3.15.x"}) {
            assertEquals(Optional.empty(), DateText.parse(typed, TODAY), typed);
        }
    }
}
