// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.engine.file.PolicyTool;
import anyi.value.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies in the manner of several provinces, written by following the document alone; and their likely mistakes. */
final class StrangersPoliciesTest {
    private static String text(String name) {
        String path = "/anyi/subsidy/strangers/" + name + ".json";
        try (var in = Objects.requireNonNull(StrangersPoliciesTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oldage", "care", "gap", "build", "oper", "post", "voucher", "premium", "mid-a", "mid-b"})
    void a_policy_written_by_the_document_is_sound_and_computes(String name) {
        PolicyTool.Checked checked = PolicyTool.check(name, text(name));
        assertEquals(List.of(), checked.read().problems());
        checked.results()
                .forEach(result -> assertEquals(
                        List.of(), result.differences(), result.example().id()));
    }

    @Test
    void two_versions_share_the_month_in_which_one_follows_the_other() {
        var results = PolicyTool.compute(
                Map.of("a", text("mid-a"), "b", text("mid-b")),
                "facts",
                "{\"persons\": [{\"care\": \"SEVERE\", \"stays\": [{\"from\": \"2026-06-06\"}]}]}",
                "2026-06");
        assertEquals(Money.of("450.00"), results.getFirst().outcome().total());
    }

    @Test
    void of_two_files_that_exclude_each_other_the_higher_is_paid() {
        var results = PolicyTool.compute(
                Map.of("a", text("oldage"), "b", text("care")),
                "facts",
                "{\"persons\": [{\"birthDate\": \"1936-03-01\", \"hukou\": {\"division\": \"420100\"}, \"appliedOn\":"
                        + " \"2020-11-02\", \"care\": \"MODERATE\", \"stays\": [{\"from\": \"2020-01-01\"}]}]}",
                "2026-05");
        Money total = results.stream().map(one -> one.outcome().total()).reduce(Money.ZERO, Money::plus);
        assertEquals(Money.of("300.00"), total);
    }

    /** The value is JSON, or nothing: then the place is taken out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oper    | counting/days                     |            | MISSING_FIELD",
                "oper    | counting/days                     | 40         | OUT_OF_RANGE",
                "care    | counting/leave/HOSPITAL/countsUpToDays | -1     | OUT_OF_RANGE",
                "oldage  | exclusivity/0/rule                | \"COMBINE_UP_TO\" | MISSING_FIELD",
                "oldage  | exclusivity/0/parts               | [\"Z\"]    | NOT_ONE_OF",
                "oldage  | examples/1/id                     | \"e1\"     | TWICE",
                "oldage  | parts/0/rows                      | []         | MISSING_FIELD",
                "oldage  | parts/0/rows/0/amount             | \"-100\"   | OUT_OF_RANGE",
                "oldage  | parts/0/rows/0/when/age           | {\"from\": 90, \"below\": 80} | EMPTY_PERIOD",
                "oldage  | parts/0/rows/0/when/age           | {\"from\": 80, \"below\": 90, \"upTo\": 89} |"
                        + " CONTRADICTION",
                "care    | parts/0/rows/2                    | {\"code\": \"X\", \"clause\": \"c2\", \"when\":"
                        + " {\"local\": [\"FULL\"], \"age\": {\"from\": 80}}, \"amount\": \"700\"} | ROWS_OVERLAP",
                "care    | derived/local/values/WORST        | \"FULL\"   | NOT_ONE_OF",
                "oper    | factor/values/5                   | \"-1\"     | OUT_OF_RANGE",
                "oper    | funding/0/percent                 |            | MISSING_FIELD",
                "oper    | verification                      | {\"everyMonths\": 0, \"clause\": \"c1\"} | OUT_OF_RANGE"
            })
    void a_likely_mistake_is_refused_by_name(String name, String place, String value, FileProblem.Code code) {
        Draft draft = Draft.of(text(name));
        Draft wrong =
                value == null ? draft.without(place) : draft.with(place, anyi.subsidy.engine.file.Json.parse(value));
        List<FileProblem> problems = PolicyFile.read(wrong.text()).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.code() == code), problems.toString());
    }
}
