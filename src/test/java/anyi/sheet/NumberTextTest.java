// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import anyi.sheet.CellValue.Moment;
import anyi.sheet.CellValue.Numeric;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    private final NumberText since1900 = new NumberText(false);
    private final NumberText since1904 = new NumberText(true);

    @ParameterizedTest
    @CsvSource({
        "14,,45366,2024-03-15T00:00,2024/3/15",
        "57,,45366,2024-03-15T00:00,2024年3月",
        "31,,45366,2024-03-15T00:00,2024年3月15日",
        "22,,45366.75,2024-03-15T18:00,2024/3/15 18:00",
        "176,'yyyy\"年\"m\"月\"d\"日\";@',45366,2024-03-15T00:00,2024年3月15日",
        "177,'[$-804]yyyy\\-mm\\-dd',45366,2024-03-15T00:00,2024-03-15",
        "178,'yyyy.mm',45366,2024-03-15T00:00,2024.03",
        "179,'yyyy/m/d aaaa h:mm AM/PM',45366.75,2024-03-15T18:00,2024/3/15 星期五 6:00 下午",
        "14,,1,1900-01-01T00:00,1900/1/1",
        "14,,61,1900-03-01T00:00,1900/3/1"
    })
    void a_serial_number_in_a_format_of_days_is_that_day(
            int id, @Nullable String code, String serial, LocalDateTime expected, String shown) {
        NumberFormat format = NumberFormat.of(id, code);

        assertEquals(new Moment(expected), since1900.value(new BigDecimal(serial), format));
        assertEquals(shown, since1900.text(new BigDecimal(serial), format));
    }

    @Test
    void the_same_day_has_another_number_since_1904() {
        assertEquals(
                new Moment(LocalDateTime.of(2024, 3, 15, 0, 0)),
                since1904.value(new BigDecimal(45366 - 1462), NumberFormat.of(14, null)));
    }

    @ParameterizedTest
    @CsvSource({"14,,60", "14,,0.5", "14,,-3", "46,[h]:mm:ss,45366", "2,0.00,45366", "179,'0\"个月\"',45366"})
    void what_is_no_day_stays_a_number(int id, @Nullable String code, String serial) {
        assertInstanceOf(Numeric.class, since1900.value(new BigDecimal(serial), NumberFormat.of(id, code)));
    }

    @Test
    void half_a_second_is_rounded_and_does_not_lose_a_day() {
        assertEquals(
                new Moment(LocalDateTime.of(2023, 1, 2, 0, 0)),
                since1900.value(new BigDecimal("44927.999999"), NumberFormat.of(14, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "2.3019719591002E+17,230197195910020000",
        "0.30000000000000004,0.3",
        "15495473130,15495473130",
        "1800.00,1800",
        "1.5E-3,0.0015",
        "0,0"
    })
    void plain_numbers_show_their_digits_and_never_an_exponent(String stored, String shown) {
        assertEquals(shown, since1900.text(new BigDecimal(stored), NumberFormat.GENERAL));
    }

    @Test
    void a_format_that_nobody_can_read_shows_plain_digits() {
        assertEquals("7", since1900.text(new BigDecimal("7"), NumberFormat.GENERAL));
        assertInstanceOf(CellValue.Fault.class, NumberText.number("1E+99999"));
        assertInstanceOf(CellValue.Fault.class, NumberText.number("NaN"));
    }
}
