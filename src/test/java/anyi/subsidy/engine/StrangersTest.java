// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.engine.file.PolicyTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Invented policies, written from the document of the format alone and worked out by hand: each rule with the month ends,
 * leap days, re-admissions and gaps that go wrong easily.
 */
final class StrangersTest {
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
