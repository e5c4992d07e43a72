// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anyi.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0,零元整",
        "0.05,伍分",
        "0.50,伍角整",
        "1.05,壹元零伍分",
        "10,壹拾元整",
        "105.30,壹佰零伍元叁角整",
        "1005,壹仟零伍元整",
        "10005,壹万零伍元整",
        "56893.00,伍万陆仟捌佰玖拾叁元整",
        "100100,壹拾万零壹佰元整",
        "1050000,壹佰零伍万元整",
        "300000007.12,叁亿零柒元壹角贰分",
        "-120.00,负壹佰贰拾元整"
    })
    void an_amount_is_written_as_cashiers_write_it(String amount, String words) {
        assertEquals(words, AmountInWords.of(Money.of(amount)));
    }
}
