// SPDX-License-Identifier: Apache-2.0
package anyi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LettersTest {
    @Test
    void rare_characters_of_the_type_are_there_and_those_beyond_it_are_named() {
        assertEquals("", Letters.missing("王桂兰"));
        assertEquals("", Letters.missing("王䶮·买买提 Li"));
        // U+2CE93, U+2CB73: in the type; U+20BB7, U+2A6D6: not
        assertEquals("", Letters.missing("𬺓𬭳"));
        assertEquals("𠮷𪛖", Letters.missing("𠮷田𪛖𠮷"));
    }

    @Test
    void no_common_character_is_taken_for_drawn_that_is_not() {
        String all = IntStream.rangeClosed(0x4E00, 0x9FA5)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        // a rare one beside them has the font asked for all
        assertEquals("𠮷", Letters.missing("𠮷" + all));
    }
}
