// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.assessment.scale.AssessmentRules.Raises;
import anyi.term.CareDependence;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssessmentScoreTest {
    private static final AssessmentRules RULES = AssessmentRules.STANDARD;
    private static final String BEST = Arrays.stream(Item.values())
            .map(item -> Integer.toString(item.most()))
            .collect(Collectors.joining());

    @Test
    void the_form_has_26_items_of_90_points_in_four_domains() {
        assertEquals(26, Item.values().length);
        assertEquals(
                List.of(32, 15, 28, 15),
                Arrays.stream(Domain.values()).map(Domain::most).toList());
        assertEquals(90, new Answers(BEST).sum());
        assertEquals("44444444444344444411222434", BEST);
    }

    @Test
    void codes_count_up_within_their_domain() {
        for (Domain domain : Domain.values()) {
            for (int i = 0; i < domain.items().size(); i++) {
                assertEquals(
                        "B." + (domain.ordinal() + 1) + "." + (i + 1),
                        domain.items().get(i).code());
            }
        }
    }

    @Test
    void every_total_has_its_level() {
        for (int total = 0; total <= 90; total++) {
            CareDependence expected;
            if (total == 90) {
                expected = CareDependence.INTACT;
            } else if (total >= 66) {
                expected = CareDependence.MILD;
            } else if (total >= 46) {
                expected = CareDependence.MODERATE;
            } else if (total >= 30) {
                expected = CareDependence.SEVERE;
            } else {
                expected = CareDependence.COMPLETE;
            }
            assertEquals(expected, AssessmentRules.band(total), "total " + total);
        }
    }

    @Test
    void a_reason_makes_the_level_one_worse_and_the_worst_stays() {
        for (CareDependence before : CareDependence.values()) {
            for (var reason : List.of(
                    new Circumstances(false, true, false, 0),
                    new Circumstances(false, false, true, 0),
                    new Circumstances(false, false, false, 2),
                    new Circumstances(false, true, true, 3))) {
                assertEquals(before.worse(), RULES.adjusted(before, reason));
            }
            assertEquals(before, RULES.adjusted(before, Circumstances.NONE));
            assertEquals(before, RULES.adjusted(before, new Circumstances(false, false, false, 1)));
            assertEquals(CareDependence.COMPLETE, RULES.adjusted(before, new Circumstances(true, false, false, 0)));
        }
        assertEquals(CareDependence.COMPLETE, CareDependence.COMPLETE.worse());
    }

    @Test
    void where_a_place_says_so_each_reason_raises() {
        var each = new AssessmentRules(Raises.EACH, 12, 30);
        assertEquals(
                CareDependence.SEVERE, each.adjusted(CareDependence.INTACT, new Circumstances(false, true, true, 2)));
    }

    @Test
    void ninety_points_with_dementia_are_mild() {
        var score = AssessmentScore.of(new Answers(BEST), new Circumstances(false, true, false, 0), RULES);
        assertEquals(CareDependence.INTACT, score.before());
        assertEquals(CareDependence.MILD, score.level());
        assertEquals(Set.of(Adjustment.DEMENTIA), score.reasons());
        assertTrue(score.isChanged());
    }

    @Test
    void there_is_no_score_from_part_of_a_form() {
        var part = new Answers(BEST).without(Item.SIGHT);
        assertFalse(part.isComplete());
        assertThrows(IllegalArgumentException.class, () -> AssessmentScore.of(part, Circumstances.NONE, RULES));
    }

    @Test
    void an_answer_that_an_item_does_not_have_is_no_answer() {
        assertThrows(IllegalArgumentException.class, () -> Answers.NONE.with(Item.STAIRS, 4));
        assertThrows(IllegalArgumentException.class, () -> Answers.NONE.with(Item.AGGRESSION, 2));
        assertThrows(IllegalArgumentException.class, () -> Answers.NONE.with(Item.SIGHT, -1));
    }

    @Test
    void the_total_is_the_sum_of_the_parts_whatever_is_answered() {
        var random = new Random(42195);
        for (int i = 0; i < 1000; i++) {
            Answers answers = any(random, 1.0);
            var score = AssessmentScore.of(answers, circumstances(random), RULES);
            int digits = answers.digits().chars().map(digit -> digit - '0').sum();
            assertEquals(digits, score.total());
            assertEquals(
                    digits, score.parts().stream().mapToInt(Integer::intValue).sum());
            assertTrue(score.level().compareTo(score.before()) >= 0, "never better than the score says");
        }
    }

    @Test
    void however_the_open_answers_fall_the_level_stays_within_what_was_shown() {
        var random = new Random(2022);
        for (int i = 0; i < 1000; i++) {
            Answers part = any(random, random.nextDouble());
            var circumstances = circumstances(random);
            var standing = Standing.of(part, circumstances, RULES);
            Answers whole = part;
            for (Item item : part.open()) {
                whole = whole.with(item, random.nextInt(item.most() + 1));
            }
            var score = AssessmentScore.of(whole, circumstances, RULES);
            assertTrue(score.total() >= standing.least() && score.total() <= standing.most());
            assertTrue(score.level().compareTo(standing.best()) >= 0
                    && score.level().compareTo(standing.worst()) <= 0);
            if (standing.isDecided()) {
                assertEquals(standing.best(), score.level());
            }
        }
    }

    @Test
    void every_answer_is_said_in_words_in_both_languages() {
        for (Language language : Language.values()) {
            var messages = Messages.of(language);
            for (Item item : Item.values()) {
                assertFalse(messages.t(item).isBlank());
                for (int points = 0; points <= item.most(); points++) {
                    assertFalse(messages.t(item.option(points)).isBlank());
                }
            }
        }
    }

    private static Answers any(Random random, double share) {
        Answers answers = Answers.NONE;
        for (Item item : Item.values()) {
            if (random.nextDouble() <= share) {
                answers = answers.with(item, random.nextInt(item.most() + 1));
            }
        }
        return answers;
    }

    private static Circumstances circumstances(Random random) {
        return new Circumstances(
                random.nextInt(5) == 0, random.nextInt(3) == 0, random.nextInt(3) == 0, random.nextInt(4));
    }
}
