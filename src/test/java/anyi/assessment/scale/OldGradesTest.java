// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** MZ/T 039-2013: combinations that one sentence claims, and those that two or none do. */
class OldGradesTest {
    private static final Circumstances COMA = new Circumstances(true, false, false, 0);
    private static final Circumstances DEMENTIA = new Circumstances(false, true, false, 0);

    @Test
    void one_sentence_is_clear() {
        assertEquals(Set.of(0), new OldGrades("0001").results());
        assertEquals(Set.of(1), new OldGrades("0102").results());
        assertEquals(Set.of(1), new OldGrades("1012").results());
        assertEquals(Set.of(2), new OldGrades("1222").results());
        assertEquals(Set.of(2), new OldGrades("2010").results());
        assertEquals(Set.of(3), new OldGrades("2222").results());
        assertEquals(Set.of(3), new OldGrades("2003").results());
        assertEquals(Set.of(3), new OldGrades("3000").results());
    }

    @Test
    void two_sentences_or_none_are_unclear_and_never_guessed() {
        assertEquals(Set.of(1, 2), new OldGrades("1013").results());
        assertEquals(Set.of(), new OldGrades("0003").results());
        assertEquals(Set.of(), new OldGrades("2000").results());
        assertEquals(Set.of(), new OldGrades("2112").results());
        assertEquals(Optional.empty(), new OldGrades("1013").result(Circumstances.NONE));
        assertEquals(Optional.of(3), new OldGrades("1013").result(COMA));
    }

    @Test
    void a_reason_is_one_worse_and_the_worst_stays() {
        assertEquals(Optional.of(1), new OldGrades("0000").result(DEMENTIA));
        assertEquals(Optional.of(3), new OldGrades("3000").result(DEMENTIA));
    }

    @Test
    void all_256_combinations_have_at_most_two_claims() {
        long unclear = IntStream.range(0, 256)
                .mapToObj(n -> new OldGrades("" + n / 64 + n / 16 % 4 + n / 4 % 4 + n % 4))
                .peek(grades -> assertFalse(grades.results().size() > 2, grades.toString()))
                .filter(grades -> !grades.isClear())
                .count();
        assertEquals(UNCLEAR, unclear);
    }

    private static final long UNCLEAR = 39;
}
