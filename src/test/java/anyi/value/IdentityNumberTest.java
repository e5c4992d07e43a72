// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "23019719400229001X, 1940-02-29, true",
        "230197193506060029, 1935-06-06, false",
        "23019719450101006X, 1945-01-01, false",
        "81000019980902013X, 1998-09-02, true",
        "932682198501010017, 1985-01-01, true",
        "321083197812162119, 1978-12-16, true",
        "150102198807303035, 1988-07-30, true",
    })
    void a_right_number_tells_birth_and_sex(String number, LocalDate birth, boolean male) {
        IdentityNumber read = IdentityNumber.read(number, TODAY).good().orElseThrow();
        assertEquals(number, read.text());
        assertEquals(birth, read.birthOn());
        assertEquals(male, read.isMale());
    }

    @ParameterizedTest
    @CsvSource({
        "230197194501010060, CHECK",
        "23019719400229001, LENGTH",
        "23019719400229001XX, LENGTH",
        "'', LENGTH",
        "3301022011022000D6, CHARACTERS",
        "23019719400229X017, CHARACTERS",
        "230197194502300018, DATE",
        "201511221897205960, DATE",
        "360198910283844, DATE",
        "815727834224151, DATE",
    })
    void a_wrong_number_tells_which_check_failed(String number, NumberFault fault) {
        assertEquals(Optional.of(fault), IdentityNumber.read(number, TODAY).failed());
    }

    @Test
    void a_birth_in_the_future_and_an_age_above_120_are_told_apart() {
        IdentityNumber number =
                IdentityNumber.read("230197193506060029", TODAY).good().orElseThrow();
        LocalDate birth = number.birthOn();
        assertEquals(
                Optional.of(NumberFault.FUTURE),
                IdentityNumber.read(number.text(), birth.minusDays(1)).failed());
        assertTrue(IdentityNumber.read(number.text(), birth).isGood());
        assertTrue(IdentityNumber.read(number.text(), birth.plusYears(121).minusDays(1))
                .isGood());
        assertEquals(
                Optional.of(NumberFault.AGE),
                IdentityNumber.read(number.text(), birth.plusYears(121)).failed());
    }

    @ParameterizedTest
    @CsvSource({
        "'23019719400229001x'",
        "'２３０１９７１９４００２２９００１Ｘ'",
        "' 230197 19400229 001X '",
        "'''23019719400229001X'",
        "'　23019719400229001X\u00A0\u200B'",
    })
    void what_keyboards_and_excel_do_to_a_number_does_no_harm(String typed) {
        assertEquals(
                "23019719400229001X",
                IdentityNumber.read(typed, TODAY).good().orElseThrow().text());
    }

    @ParameterizedTest
    @CsvSource({"150102880730303, 150102198807303035", "330102200403064, 33010219200403064X"})
    void fifteen_digits_become_eighteen(String old, String full) {
        assertTrue(IdentityNumber.isOldForm(old));
        assertFalse(IdentityNumber.isOldForm(full));
        assertEquals(full, IdentityNumber.read(old, TODAY).good().orElseThrow().text());
        assertEquals(full, IdentityNumber.normalise(old));
    }

    @Test
    void the_sequences_of_centenarians_are_of_the_century_before() {
        assertTrue(IdentityNumber.normalise("230197950606996").startsWith("23019718950606996"));
    }

    @Test
    void the_division_is_a_hint_and_foreigners_have_none() {
        assertEquals(
                "230197",
                IdentityNumber.read("23019719400229001X", TODAY)
                        .good()
                        .flatMap(IdentityNumber::division)
                        .orElseThrow()
                        .text());
        IdentityNumber foreign =
                IdentityNumber.read("932682198501010017", TODAY).good().orElseThrow();
        assertTrue(foreign.isForeignPermanent());
        assertEquals(Optional.empty(), foreign.division());
        assertTrue(IdentityNumber.read("81000019980902013X", TODAY)
                .good()
                .orElseThrow()
                .isResidencePermit());
    }

    @Test
    void every_single_wrong_digit_and_every_swap_of_neighbours_is_found() {
        var random = new Random(20261124);
        for (int i = 0; i < 1000; i++) {
            LocalDate birth = LocalDate.of(1920, 1, 1).plusDays(random.nextInt(20_000));
            String old =
                    "230197" + birth.toString().replace("-", "").substring(2) + "%03d".formatted(random.nextInt(996));
            String number = IdentityNumber.read(old, TODAY).good().orElseThrow().text();
            int at = random.nextInt(17);
            char other = (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            String wrong = number.substring(0, at) + other + number.substring(at + 1);
            assertFalse(IdentityNumber.read(wrong, TODAY).isGood(), wrong);
            int swap = random.nextInt(16);
            String swapped = number.substring(0, swap)
                    + number.charAt(swap + 1)
                    + number.charAt(swap)
                    + number.substring(swap + 2);
            assertEquals(
                    swapped.equals(number), IdentityNumber.read(swapped, TODAY).isGood(), swapped);
        }
    }

    @Test
    void no_log_shows_a_whole_number() {
        assertFalse(new IdentityNumber("23019719400229001X").toString().contains("19400229"));
    }
}
