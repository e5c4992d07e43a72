// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.policy.ShippedPolicies;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

final class EngineLawsTest {
    private static final long SEED = 20261124;
    private static final int PEOPLE = 60;
    private static final List<Policy> POLICIES = ShippedPolicies.all().stream()
            .map(name -> PolicyFile.read(ShippedPolicies.text(name)).policy())
            .toList();
    private static final Policy BY_DAYS = PolicyFile.read(TestPolicies.BY_DAYS).policy();
    private static final Policy HIGHEST_ONE =
            PolicyFile.read(TestPolicies.group("one", "300.00", "HIGHEST")).policy();
    private static final Policy HIGHEST_TWO =
            PolicyFile.read(TestPolicies.group("two", "500.00", "HIGHEST")).policy();

    private static void forAll(BiConsumer<SomeFacts, Long> law) {
        for (long i = 0; i < PEOPLE; i++) {
            law.accept(new SomeFacts(SEED + i), SEED + i);
        }
    }

    private static List<Policy> policies() {
        var all = new java.util.ArrayList<>(POLICIES);
        all.add(BY_DAYS);
        return all;
    }

    private static Outcome month(Policy policy, Person person, java.util.Map<String, Timeline> home, YearMonth month) {
        return Engine.month(List.of(policy), Facts.of(home, person), month);
    }

    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2024, 10), YearMonth.of(2025, 2), YearMonth.of(2025, 12), YearMonth.of(2026, 9));

    @Test
    void the_order_of_the_facts_plays_no_part() {
        forAll((some, seed) -> {
            Person person = some.person();
            var home = some.home();
            Person shuffled = some.shuffled(person);
            for (Policy policy : policies()) {
                MONTHS.forEach(month -> assertEquals(
                        month(policy, person, home, month), month(policy, shuffled, home, month), "seed " + seed));
            }
        });
    }

    @Test
    void a_period_told_in_two_pieces_gives_the_same() {
        forAll((some, seed) -> {
            Person person = some.person();
            var home = some.home();
            Person split = some.split(person);
            for (Policy policy : policies()) {
                for (YearMonth month : MONTHS) {
                    Outcome whole = month(policy, person, home, month);
                    Outcome pieces = month(policy, split, home, month);
                    assertEquals(whole.total(), pieces.total(), "seed " + seed);
                    assertEquals(whole.status(), pieces.status(), "seed " + seed);
                    assertEquals(whole.shares(), pieces.shares(), "seed " + seed);
                }
            }
        });
    }

    @Test
    void computed_again_it_is_the_same_and_the_explanation_recomputes() {
        forAll((some, seed) -> {
            Person person = some.person();
            var home = some.home();
            for (Policy policy : policies()) {
                for (YearMonth month : MONTHS) {
                    Outcome once = month(policy, person, home, month);
                    assertEquals(once, month(policy, person, home, month));
                    if (once.isPaid()) {
                        var again = Objects.requireNonNull(once.explanation().recomputed());
                        assertEquals(0, once.total().yuan().compareTo(again), "seed " + seed);
                    }
                }
            }
        });
    }

    @Test
    void the_shares_add_up_to_the_line() {
        forAll((some, seed) -> {
            Person person = some.person();
            var home = some.home();
            for (Policy policy : policies()) {
                for (YearMonth month : MONTHS) {
                    Outcome outcome = month(policy, person, home, month);
                    if (!outcome.shares().isEmpty()) {
                        Money sum = outcome.shares().stream()
                                .map(Outcome.Paid::amount)
                                .reduce(Money.ZERO, Money::plus);
                        assertEquals(outcome.total(), sum, "seed " + seed);
                    }
                }
            }
        });
    }

    @Test
    void a_zero_and_an_open_question_always_name_their_reason() {
        forAll((some, seed) -> {
            Person person = some.person();
            for (Policy policy : policies()) {
                for (YearMonth month : MONTHS) {
                    Outcome outcome = month(policy, person, some.home(), month);
                    assertTrue(
                            outcome.isPaid() || !outcome.reasons().isEmpty(),
                            policy.head().code() + " " + seed);
                }
            }
        });
    }

    @Test
    void more_days_in_house_never_lower_the_amount() {
        forAll((some, seed) -> {
            Person person = some.person();
            Span stay = Objects.requireNonNull(person.fact("stay")).spans().getFirst();
            var facts = new HashMap<>(person.facts());
            LocalDate from = Objects.requireNonNull(stay.from());
            facts.put("stay", Timeline.of(Span.of(from.minusDays(10), null, "IN_HOUSE", "stay/1")));
            Person longer = new Person(1, person.ref(), facts);
            MONTHS.forEach(month -> assertTrue(
                    month(BY_DAYS, person, some.home(), month)
                                    .total()
                                    .compareTo(month(BY_DAYS, longer, some.home(), month)
                                            .total())
                            <= 0,
                    "seed " + seed));
        });
    }

    @Test
    void of_two_that_exclude_each_other_the_higher_is_paid_alone() {
        forAll((some, seed) -> {
            Person person = some.person();
            var one = month(HIGHEST_ONE, person, some.home(), MONTHS.getFirst());
            var two = month(HIGHEST_TWO, person, some.home(), MONTHS.getFirst());
            var settled = Exclusion.settle(
                    List.of(new Exclusion.Entry(HIGHEST_ONE, one), new Exclusion.Entry(HIGHEST_TWO, two)));
            Money sum = settled.get(0).total().plus(settled.get(1).total());
            Money highest = one.total().compareTo(two.total()) > 0 ? one.total() : two.total();
            assertEquals(highest, sum, "seed " + seed);
            settled.stream()
                    .filter(Outcome::isPaid)
                    .forEach(outcome -> assertEquals(
                            0,
                            outcome.total()
                                    .yuan()
                                    .compareTo(Objects.requireNonNull(
                                            outcome.explanation().recomputed()))));
        });
    }

    @Test
    void what_was_booked_and_its_corrections_come_to_a_fresh_computation() {
        forAll((some, seed) -> {
            Person before = some.person();
            Person after = some.person();
            for (Policy policy : policies()) {
                YearMonth month = MONTHS.getLast();
                Money booked = month(policy, before, some.home(), month).total();
                Money fresh = month(policy, after, some.home(), month).total();
                Money correction = fresh.minus(booked);
                assertEquals(fresh, booked.plus(correction));
                assertTrue(fresh.minus(booked.plus(correction)).isZero(), "a second run books nothing");
            }
        });
    }
}
