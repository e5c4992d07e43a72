// SPDX-License-Identifier: Apache-2.0
package anyi.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "52230197MJ0000018H",
                "122301970000000270",
                "91230197MA0000031C",
                "91350100M000100Y43",
                "91350100m000100y43",
                "９１３５０１００M000100Y43 "
            })
    void a_right_credit_code_is_read(String code) {
        assertTrue(CreditCode.read(code).isGood());
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y44, CHECK",
        "91350100M000100I43, CHARACTERS",
        "91350100M000100Y4, LENGTH",
    })
    void a_wrong_credit_code_tells_which_check_failed(String code, NumberFault fault) {
        assertEquals(Optional.of(fault), CreditCode.read(code).failed());
    }

    @Test
    void a_disability_card_tells_holder_category_and_grade() {
        var holder = new IdentityNumber("230197193506060029");
        DisabilityCardNumber card =
                DisabilityCardNumber.read("23019719350606002922", TODAY).good().orElseThrow();
        assertTrue(card.belongsTo(holder));
        assertEquals(2, card.category());
        assertEquals(2, card.grade());
        assertTrue(DisabilityCardNumber.read("23019719350606002922B1", TODAY).isGood());
        assertFalse(card.belongsTo(new IdentityNumber("23019719400229001X")));
    }

    @ParameterizedTest
    @CsvSource({
        "2301971935060600292, LENGTH",
        "23019719350606002982, CHARACTERS",
        "23019719350606002925, CHARACTERS",
        "23019719350606002822, CHECK",
        "23019719451301002822, DATE",
    })
    void a_wrong_disability_card_tells_which_check_failed(String number, NumberFault fault) {
        assertEquals(
                Optional.of(fault), DisabilityCardNumber.read(number, TODAY).failed());
    }

    @ParameterizedTest
    @CsvSource({
        "230197, true",
        "230197001, true",
        "230197001002, true",
        "710000, true",
        "810000, true",
        "990000, false",
        "23019, false",
        "2301970, false",
        "23019a, false",
    })
    void a_division_code_is_judged_by_its_form(String code, boolean good) {
        assertEquals(good, DivisionCode.read(code).isGood());
    }

    @Test
    void a_county_lies_in_its_city_and_province() {
        var county = new DivisionCode("230197");
        assertTrue(county.isWithin(new DivisionCode("230100")));
        assertTrue(county.isWithin(new DivisionCode("230000")));
        assertFalse(county.isWithin(new DivisionCode("230200")));
        assertTrue(new DivisionCode("230197001").isWithin(county));
    }

    @ParameterizedTest
    @CsvSource({
        "6228480000000000000, true",
        "6228480000000000001, false",
        "6200000000000005, true",
        "4111111111111111, true",
        "378282246310005, false",
        "6228 4800 0000 0000 000, true",
        "622848000000000000A, false",
    })
    void a_bank_card_has_16_to_19_digits_and_passes_luhn(String number, boolean good) {
        assertEquals(good, BankCardNumber.read(number).isGood());
    }

    @ParameterizedTest
    @CsvSource({
        "78949, true",
        "7894, false",
        "378282246310005, true",
        "5555555555554444, true",
        "6011111111111117, true"
    })
    void luhn_agrees_with_published_vectors(String digits, boolean passes) {
        assertEquals(passes, BankCardNumber.passesLuhn(digits));
    }

    @ParameterizedTest
    @CsvSource({
        "' 王　秀英 ', 王秀英",
        "王 芳, 王芳",
        "⽂⻢, 文马",
        "买买提•吐尔逊, 买买提·吐尔逊",
        "买买提 ・ 吐尔逊, 买买提·吐尔逊",
        "Ａnna  Maria, Anna Maria",
        "J. Smith, J. Smith",
        "𠮷㛃䶮, 𠮷㛃䶮",
        "劉國龍, 劉國龍",
        "王\uE863, 王䶮",
    })
    void a_name_keeps_its_characters_and_loses_its_look_alikes(String typed, String tidy) {
        assertEquals(tidy, PersonName.tidy(typed));
    }
}
