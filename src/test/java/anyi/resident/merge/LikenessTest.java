// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anyi.term.Sex;
import anyi.text.Pinyin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static int count;

    private static Person person(String name, @Nullable String birth, @Nullable String number) {
        return person(name, null, birth, number, Sex.FEMALE);
    }

    private static Person person(
            String name, @Nullable String former, @Nullable String birth, @Nullable String number, Sex sex) {
        return new Person(
                new UUID(0, ++count),
                name,
                Optional.ofNullable(former),
                Pinyin.ofName(name).spaced(),
                Optional.of(sex),
                Optional.ofNullable(birth).map(LocalDate::parse),
                Optional.ofNullable(number));
    }

    @Test
    void one_name_and_one_birth_date_are_alike_whatever_the_numbers() {
        assertEquals(
                Optional.of(Likeness.NAME_AND_BIRTH),
                Likeness.of(person("王秀英", "1935-06-06", "230197193506060029"), person("王秀英", "1935-06-06", null)));
        assertEquals(
                Optional.empty(), Likeness.of(person("王秀英", "1935-06-06", null), person("王秀英", "1936-06-06", null)));
    }

    @Test
    void a_number_with_one_wrong_digit_or_two_that_changed_places_is_alike() {
        String right = "230197193506060029";
        for (String typed : List.of("230197193506080029", "230197195306060029", "230197193506060025")) {
            assertEquals(
                    Optional.of(Likeness.NUMBER_CLOSE),
                    Likeness.of(person("王秀英", "1935-06-06", right), person("王秀英", "1935-06-08", typed)),
                    typed);
        }
        assertEquals(
                Optional.empty(),
                Likeness.of(person("王秀英", "1935-06-06", right), person("王秀英", "1941-02-08", "230197194102080021")));
        assertEquals(
                Optional.empty(),
                Likeness.of(person("王秀英", "1935-06-06", right), person("李桂兰", "1935-06-08", "230197193506080029")));
    }

    @Test
    void a_former_name_counts_as_a_name() {
        assertEquals(
                Optional.of(Likeness.FORMER_NAME),
                Likeness.of(person("王秀英", "王小丫", "1935-06-06", null, Sex.FEMALE), person("王小丫", "1935-06-06", null)));
    }

    @Test
    void names_that_sound_alike_count_with_the_birth_date_and_the_sex() {
        Person one = person("王秀英", "1935-06-06", null);
        assertEquals(Optional.of(Likeness.SOUND_AND_BIRTH), Likeness.of(one, person("王秀瑛", "1935-06-06", null)));
        assertEquals(Optional.empty(), Likeness.of(one, person("王秀瑛", null, "1935-06-06", null, Sex.MALE)));
        assertEquals(Optional.empty(), Likeness.of(one, person("王秀瑛", "1935-06-07", null)));
    }

    @Test
    void a_bare_name_may_be_anybody_of_that_name() {
        assertEquals(
                Optional.of(Likeness.NAME_ONLY),
                Likeness.of(person("王秀英", null, null), person("王秀英", "1935-06-06", "230197193506060029")));
    }

    @Test
    void the_strongest_reasons_come_first_and_what_was_told_apart_does_not_come() {
        Person one = person("王秀英", "1935-06-06", null);
        Person bare = person("王秀英", null, null);
        Person twin = person("王秀英", "1935-06-06", null);
        Map<Pair, Likeness> all = Likeness.among(List.of(one, bare, twin), Set.of());
        assertEquals(Likeness.NAME_AND_BIRTH, all.values().iterator().next());
        assertEquals(3, all.size());
        Map<Pair, Likeness> left = Likeness.among(List.of(one, bare, twin), Set.of(Pair.of(twin.id(), one.id())));
        assertEquals(Set.of(Pair.of(one.id(), bare.id()), Pair.of(bare.id(), twin.id())), left.keySet());
    }
}
