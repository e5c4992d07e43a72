// SPDX-License-Identifier: Apache-2.0
package anyi.intake.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.term.CareDependence;
import anyi.term.DischargeReason;
import anyi.term.EconomicCategory;
import anyi.value.Money;
import anyi.value.NumberFault;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Words WORDS = new Words();

    private static WrittenDate date(String written) {
        return WrittenDate.read(written, TODAY);
    }

    @Test
    void a_day_is_read_in_every_spelling() {
        var day = new WrittenDate.Day(LocalDate.of(2024, 3, 5));
        List.of(
                        "2024-3-5",
                        "2024/03/05",
                        "2024.3.5",
                        " 2024.03.05 ",
                        "20240305",
                        "20240305.0",
                        "2024年3月5日",
                        "２０２４－０３－０５",
                        "'20240305",
                        "二〇二四年三月五日",
                        "2024年3月5号",
                        "24.3.5",
                        "45356",
                        "45356.0",
                        "2024-03-05 00:00:00",
                        "2024年3月5日上午",
                        "3/5/2024",
                        "2024、3、5",
                        "2024年 3月 5日",
                        "2024-03-05T08:30")
                .forEach(written -> assertEquals(day, date(written), written));
    }

    @Test
    void two_digits_of_a_year_are_the_past() {
        assertEquals(new WrittenDate.Day(LocalDate.of(1942, 3, 5)), date("42.3.5"));
        assertEquals(new WrittenDate.Day(LocalDate.of(1943, 3, 5)), date("民国32年3月5日"));
    }

    @Test
    void a_month_alone_stays_a_month() {
        List.of("2024年3月", "2024-03", "2024.3", "202403", "二〇二四年三月", "2024年3月份")
                .forEach(written -> assertEquals(new WrittenDate.Month(YearMonth.of(2024, 3)), date(written), written));
    }

    @Test
    void days_that_do_not_exist_are_told_from_text_that_is_no_date() {
        List.of("2024年13月5日", "2025-02-30", "20250229", "2024-00-10")
                .forEach(written -> assertInstanceOf(WrittenDate.Impossible.class, date(written), written));
        List.of("长期", "去年春天", "12345678901", "3月")
                .forEach(written -> assertInstanceOf(WrittenDate.Unreadable.class, date(written), written));
        List.of("", " ", "—", "/", "无", "不详")
                .forEach(written -> assertTrue(date(written).isNothing(), written));
    }

    @Test
    void amounts_are_read_as_they_are_written() {
        List.of("1800", "1,800.00", "1800元", "１８００", "￥1,800", "1800.0", "1800元/月", "人民币1800元整", "1800 元", "0.18万")
                .forEach(written -> assertEquals(Optional.of(Money.of("1800")), Amount.read(written), written));
        assertEquals(Optional.of(Money.of("-50")), Amount.read("(50)"));
        assertEquals(Optional.of(Money.of("1159.35")), Amount.read("1159.3500000000001"));
        List.of("面议", "八百", "12-13").forEach(written -> assertEquals(Optional.empty(), Amount.read(written), written));
    }

    @Test
    void identity_numbers_lose_their_decoration() {
        List.of(
                        "23019719400229001X",
                        "23019719400229001x",
                        "'23019719400229001X",
                        "\t23019719400229001X",
                        "230197 19400229 001X",
                        "２３０１９７１９４００２２９００１Ｘ",
                        "23019719400229001X ")
                .forEach(written -> assertEquals(
                        "23019719400229001X",
                        WrittenId.read(written, false, TODAY)
                                .good()
                                .orElseThrow()
                                .text(),
                        written));
    }

    @Test
    void numbers_that_a_spreadsheet_has_eaten_are_lost() {
        assertInstanceOf(WrittenId.DigitsLost.class, WrittenId.read("230197195910020000", true, TODAY));
        assertInstanceOf(WrittenId.DigitsLost.class, WrittenId.read("2.30197E+17", false, TODAY));
        assertInstanceOf(WrittenId.DigitsLost.class, WrittenId.read("230197195910020000", false, TODAY));
        var old = assertInstanceOf(WrittenId.Good.class, WrittenId.read("230197640930043", true, TODAY));
        assertEquals("230197196409300434", old.number().text());
        assertTrue(old.oldForm());
        assertEquals(new WrittenId.Bad(NumberFault.CHECK, 18), WrittenId.read("230197196312050634", false, TODAY));
        assertInstanceOf(WrittenId.Nothing.class, WrittenId.read("无", false, TODAY));
    }

    @Test
    void words_decide_or_stay_undecided() {
        assertEquals(Optional.of(EconomicCategory.WUBAO), economic("农村五保"));
        assertEquals(Optional.of(EconomicCategory.THREE_NOS), economic("城镇三无"));
        assertEquals(Optional.of(EconomicCategory.DIBAO_RURAL), economic("低保（农村）"));
        assertEquals(Optional.of(EconomicCategory.NONE), economic("社会老人（自费）"));
        assertEquals(Optional.empty(), economic("低保"));
        assertEquals(Optional.of(CareDependence.MILD), level("能力轻度受损（轻度失能）"));
        assertEquals(Optional.of(CareDependence.INTACT), level("生活自理"));
        assertEquals(Optional.empty(), level("生活不能自理"));
        assertEquals(Optional.empty(), level("半失能"));
        assertEquals(Optional.of("ORDINARY"), WORDS.find("bed_type", "非护理型"));
        assertEquals(Optional.of("NURSING"), WORDS.find("bed_type", "护理型床位"));
    }

    private static Optional<EconomicCategory> economic(String word) {
        return WORDS.find(EconomicCategory.class, "economic", word);
    }

    private static Optional<CareDependence> level(String word) {
        return WORDS.find(CareDependence.class, "dependence", word);
    }

    @Test
    void a_remark_tells_when_and_why_somebody_left() {
        assertDeparture("2026.6.24去世", LocalDate.of(2026, 6, 24), DischargeReason.DEATH);
        assertDeparture("2026.3.1转其他机构", LocalDate.of(2026, 3, 1), DischargeReason.OTHER_HOME);
        assertDeparture("于2026年5月12日家属接回", LocalDate.of(2026, 5, 12), DischargeReason.FAMILY);
        assertDeparture("病故 2025-12-31", LocalDate.of(2025, 12, 31), DischargeReason.DEATH);
        assertDeparture("二〇二六年七月十日转院治疗", LocalDate.of(2026, 7, 10), DischargeReason.HOSPITAL);
        assertEquals(Optional.empty(), Departure.in("喜欢下棋", WORDS, TODAY));
    }

    private static void assertDeparture(String remark, LocalDate on, DischargeReason reason) {
        Departure told = Departure.in(remark, WORDS, TODAY).orElseThrow();
        assertEquals(Optional.of(on), told.on().day(), remark);
        assertEquals(Optional.of(reason), told.reason(), remark);
    }
}
