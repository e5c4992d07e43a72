// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.engine.file.PolicyTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Invented policies, written from the document of the format alone and worked out by hand: each rule with the month ends,
 * leap days, re-admissions and gaps that go wrong easily.
 */
final class StrangersTest {
    private static final long SEED = 20261127;
    private static final Path FOLDER = Path.of("src/test/resources/anyi/subsidy/strangers");

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_strangers_policy_computes_what_was_worked_out_by_hand_and_says_why() throws IOException {
        return files().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    PolicyTool.Checked checked = PolicyTool.check(file.toString(), Files.readString(file));
                    assertEquals(List.of(), checked.read().problems());
                    assertFalse(checked.results().isEmpty());
                    checked.results().forEach(StrangersTest::assertWorkedOut);
                }));
    }

    /** Of these a period may be told as two: of stays, leaves and lists of things each entry is a thing of its own. */
    private static final Set<String> DIVISIBLE = Set.of(
            "care",
            "hukou",
            "economic",
            "disability",
            "education",
            "skillLevel",
            "bedType",
            "rating",
            "localLevel",
            "insured");

    @TestFactory
    Stream<DynamicTest> facts_told_in_pieces_and_in_another_order_compute_the_same() throws IOException {
        return files().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Policy policy = PolicyFile.read(Files.readString(file)).policy();
                    for (Policy.Example example : policy.examples()) {
                        Outcome whole =
                                PolicyCheck.run(List.of(policy), example).outcome();
                        for (long seed = SEED; seed < SEED + 20; seed++) {
                            Facts told = told(example.facts(), new Random(seed));
                            var again = new Policy.Example(
                                    example.id(),
                                    example.period(),
                                    example.sought(),
                                    told,
                                    example.expected(),
                                    example.reason());
                            Outcome pieces =
                                    PolicyCheck.run(List.of(policy), again).outcome();
                            String which = example.id() + " seed " + seed;
                            assertEquals(whole.status(), pieces.status(), which);
                            assertEquals(whole.total(), pieces.total(), which);
                            assertEquals(whole.shares(), pieces.shares(), which);
                        }
                    }
                }));
    }

    private static Facts told(Facts facts, Random random) {
        List<Person> persons = facts.persons().stream()
                .map(person -> new Person(person.count(), person.ref(), told(person.facts(), random)))
                .toList();
        return new Facts(told(facts.home(), random), persons);
    }

    private static Map<String, Timeline> told(Map<String, Timeline> facts, Random random) {
        var told = new HashMap<String, Timeline>();
        facts.forEach((name, timeline) -> {
            var spans = new ArrayList<Span>();
            timeline.spans()
                    .forEach(span -> spans.addAll(DIVISIBLE.contains(name) ? pieces(span, random) : List.of(span)));
            Collections.shuffle(spans, random);
            told.put(name, new Timeline(spans));
        });
        return told;
    }

    private static List<Span> pieces(Span span, Random random) {
        LocalDate cut = LocalDate.of(2023, 12, 1).plusDays(random.nextInt(1_000));
        boolean within = span.holdsOn(cut) && !cut.equals(span.from());
        return within
                ? List.of(
                        new Span(span.from(), cut, span.value(), span.ref(), span.confirmedOn()),
                        new Span(cut, span.to(), span.value(), span.ref(), span.confirmedOn()))
                : List.of(span);
    }

    private static void assertWorkedOut(PolicyCheck.Result result) {
        assertEquals(List.of(), result.differences(), result.example().id());
        Outcome outcome = result.outcome();
        if (outcome.isPaid()) {
            var again = Objects.requireNonNull(outcome.explanation().recomputed());
            assertEquals(
                    0, outcome.total().yuan().compareTo(again), result.example().id());
            assertEquals(outcome.total(), shares(outcome), result.example().id());
        } else {
            assertFalse(outcome.reasons().isEmpty(), result.example().id());
        }
    }

    private static anyi.value.Money shares(Outcome outcome) {
        return outcome.shares().isEmpty()
                ? outcome.total()
                : outcome.shares().stream()
                        .map(Outcome.Paid::amount)
                        .reduce(anyi.value.Money.ZERO, anyi.value.Money::plus);
    }
}
