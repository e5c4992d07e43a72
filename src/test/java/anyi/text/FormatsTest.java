// SPDX-License-Identifier: Apache-2.0
package anyi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anyi.text.Messages.Language;
import org.junit.jupiter.api.Test;

final class FormatsTest {
    private final Formats formats = new Formats(Language.CHINESE);

    @Test
    void a_notice_shows_three_and_four_of_an_identity_number_and_nothing_of_a_short_one() {
        assertEquals("230***********1234", formats.maskedForNotice("230227195107141234"));
        assertEquals("*******", formats.maskedForNotice("A123456"));
        assertEquals("", formats.maskedForNotice(""));
    }
}
