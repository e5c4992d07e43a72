// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.engine.file.PolicyTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the document of the format says is so: every block of it is a policy that proves itself. */
final class PolicyFormatTest {
    private static final String DOCUMENT = document();

    private static String document() {
        try {
            return Files.readString(Path.of("docs/policy-format.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> blocks(String kind) {
        var blocks = new ArrayList<String>();
        Pattern.compile("```json " + kind + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(DOCUMENT)
                .results()
                .forEach(found -> blocks.add(found.group(1)));
        return blocks;
    }

    /** The block under the heading of the document. */
    private static String policy(String block) {
        ObjectNode base =
                (ObjectNode) JsonMapper.shared().readTree(blocks("base").getFirst());
        base.setAll((ObjectNode) JsonMapper.shared().readTree(block));
        return base.toString();
    }

    @TestFactory
    Stream<DynamicTest> every_block_is_a_sound_policy_and_its_explanations_recompute() {
        List<String> blocks = blocks("kind");
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> dynamicTest("block " + i, () -> {
                    PolicyTool.Checked checked = PolicyTool.check("block " + i, policy(blocks.get(i)));
                    assertEquals(List.of(), checked.read().problems());
                    for (PolicyCheck.Result result : checked.results()) {
                        assertEquals(
                                List.of(),
                                result.differences(),
                                result.example().id());
                        Outcome outcome = result.outcome();
                        assertTrue(outcome.isPaid() || !outcome.reasons().isEmpty());
                        if (outcome.isPaid()) {
                            var again =
                                    Objects.requireNonNull(outcome.explanation().recomputed());
                            assertEquals(0, outcome.total().yuan().compareTo(again));
                        }
                    }
                }));
    }

    @Test
    void every_problem_has_its_cause_in_the_document() {
        for (FileProblem.Code code : FileProblem.Code.values()) {
            assertTrue(DOCUMENT.contains("`" + code.name() + "`"), code.name());
        }
    }

    @Test
    void every_word_of_the_rules_stands_in_the_document() {
        var words = new ArrayList<Enum<?>>();
        words.addAll(List.of(Rules.CountingRule.values()));
        words.addAll(List.of(Rules.Moment.values()));
        words.addAll(List.of(Rules.Start.values()));
        words.addAll(List.of(Rules.End.values()));
        words.addAll(List.of(Rules.Hit.values()));
        words.addAll(List.of(Rules.ExclusivityRule.values()));
        words.addAll(List.of(Rules.Within.values()));
        words.addAll(List.of(Rules.At.values()));
        words.addAll(List.of(Rules.Effect.values()));
        words.addAll(List.of(Rules.LeavePer.values()));
        words.addAll(List.of(Formula.Take.values()));
        words.forEach(word -> assertTrue(DOCUMENT.contains(word.name()), word.name()));
    }
}
