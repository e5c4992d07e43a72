// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.engine.file.PolicyTool;
import anyi.subsidy.policy.ShippedPolicies;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolicyToolTest {
    private static final String FACTS = """
        {"persons": [{"birthDate": "1945-06-15", "hukou": [{"division": "231025", "kind": "RURAL"}]}]}
        """;

    private static List<PolicyTool.Computed> compute(String facts, String period) {
        return PolicyTool.compute(
                Map.of("oldage", ShippedPolicies.text("hlj-linkou-oldage-2024")), "facts.json", facts, period);
    }

    @Test
    void a_shipped_file_is_sound() {
        for (String name : ShippedPolicies.NAMES) {
            assertTrue(PolicyTool.check(name, ShippedPolicies.text(name)).isSound(), name);
        }
    }

    @Test
    void a_file_whose_example_fails_is_not_sound_and_says_which() {
        String text = TestPolicies.BY_DAYS.replace("\"total\": \"790.00\"", "\"total\": \"1.00\"");
        PolicyTool.Checked checked = PolicyTool.check("days.json", text);
        assertFalse(checked.isSound());
        assertTrue(checked.json(PolicyTool.NO_NOTES).contains("total: 790.00 ≠ 1.00"));
    }

    @Test
    void facts_are_computed_for_a_period() {
        PolicyTool.Computed computed = compute(FACTS, "2025-06..2025-08").getFirst();
        assertEquals("50.00", computed.outcome().total().toString());
        assertTrue(computed.json(PolicyTool.NO_NOTES)
                .contains("\"outcome\":{\"policy\":\"hlj-linkou-oldage\",\"version\":\"2024\","
                        + "\"status\":\"PAID\",\"total\":\"50.00\""));
    }

    @Test
    void a_case_brings_its_own_period_and_is_compared() {
        String one = "{\"cases\": [{\"id\": \"a\", \"month\": \"2025-07\", \"facts\": {\"birthDate\": \"1945-06-15\","
            + " \"hukou\": [{\"division\": \"231025\", \"kind\": \"RURAL\", \"from\": \"2000-01-01\", \"to\": null}]},"
            + " \"expected\": {\"kind\": \"MONTH\", \"status\": \"PAID\", \"total\": \"26.00\"}}]}";
        assertEquals(
                List.of("total: 25.00 ≠ 26.00"),
                compute(one, "").getFirst().differences().orElseThrow());
    }

    @Test
    void unreadable_facts_are_named() {
        assertThrows(PolicyTool.Unusable.class, () -> compute("{\"persons\": [", "2025-06"));
        assertThrows(PolicyTool.Unusable.class, () -> compute(FACTS, ""));
    }

    @Test
    void what_is_told_without_an_end_holds_until_the_next_begins() {
        String facts = "{\"birthDate\": \"1945-06-15\", \"hukou\": [{\"division\": \"231025\", \"kind\": \"RURAL\","
                + " \"from\": \"2000-01-01\"}, {\"division\": \"231005\", \"kind\": \"RURAL\", \"from\":"
                + " \"2025-09-20\"}]}";
        assertEquals(
                "25.00", compute(facts, "2025-08").getFirst().outcome().total().toString());
        assertEquals(
                "0.00", compute(facts, "2025-10").getFirst().outcome().total().toString());
    }

    private static FileProblem.Code refused(String person) {
        var unusable =
                assertThrows(PolicyTool.Unusable.class, () -> compute("{\"persons\": [" + person + "]}", "2025-06"));
        return unusable.problems().getFirst().code();
    }

    @Test
    void facts_that_contradict_each_other_are_refused_at_their_place() {
        assertEquals(
                FileProblem.Code.TWO_VALUES,
                refused("{\"care\": [{\"from\": \"2025-01-01\", \"to\": \"2025-06-01\", \"value\": \"MILD\"},"
                        + " {\"from\": \"2025-02-01\", \"to\": \"2026-01-01\", \"value\": \"SEVERE\"}]}"));
        assertEquals(
                FileProblem.Code.DEATH_BEFORE_BIRTH,
                refused("{\"birthDate\": \"1945-06-15\", \"deathDate\": \"1940-01-01\"}"));
        assertEquals(
                FileProblem.Code.STAYS_OVERLAP,
                refused("{\"stays\": [{\"from\": \"2024-01-01\"}, {\"from\": \"2025-01-01\"}]}"));
        assertEquals(
                FileProblem.Code.STAY_BEFORE_BIRTH,
                refused("{\"birthDate\": \"1945-06-15\", \"stays\": [{\"from\": \"1944-01-01\"}]}"));
        assertEquals(FileProblem.Code.LEVEL_WITHOUT_ASSESSMENT, refused("{\"careLevel\": \"LEVEL_3\"}"));
        assertEquals(
                FileProblem.Code.EMPTY_PERIOD,
                refused("{\"economic\": [{\"from\": \"2025-01-01\", \"to\": \"2024-01-01\", \"value\": \"NONE\"}]}"));
    }

    private static FileProblem problem(String facts) {
        return assertThrows(PolicyTool.Unusable.class, () -> compute(facts, "2025-06"))
                .problems()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{`persons`: [{`brithDate`: `1945-06-15`}]} | persons/0/brithDate | UNKNOWN_FACT | brithDate"
                        + " (birthDate?)",
                "{`presons`: [{`birthDate`: `1945-06-15`}]} | presons | UNKNOWN_FACT | presons (persons?)",
                "{`birthdate`: `1945-06-15`} | birthdate | UNKNOWN_FACT | birthdate (birthDate?)",
                "{`home`: {`ratting`: 3}, `persons`: []} | home/ratting | UNKNOWN_FACT | ratting (home.rating?)",
                "{`persons`: [{`rating`: 3}]} | persons/0/rating | UNKNOWN_FACT | rating (home.rating?)",
                "{`persons`: [{`hukou`: [{`divison`: `231025`}]}]} | persons/0/hukou/0/divison | UNKNOWN_FIELD |"
                        + " divison (division?)",
                "{`persons`: [{`stays`: [{`form`: `2025-01-01`}]}]} | persons/0/stays/0/form | UNKNOWN_FIELD | form"
                        + " (from?)",
                "{`persons`: [{`care`: `SEVER`}]} | persons/0/care | NOT_ONE_OF | care: SEVER (SEVERE?)"
            })
    void a_mistyped_name_is_refused_at_its_place_with_the_one_that_was_meant(
            String facts, String path, FileProblem.Code code, String detail) {
        FileProblem found = problem(facts.replace('`', '"'));
        assertEquals(List.of(code, path, detail), List.of(found.code(), found.path(), found.detail()));
        assertEquals(1, found.line());
    }

    @Test
    void what_none_of_the_policies_asks_is_computed_without_it_and_said() {
        PolicyTool.Computed computed = compute(
                        "{\"persons\": [{\"birthDate\": \"1945-06-15\", \"name\": \"张三\", \"pension\": 900,\n"
                                + "\"hukou\": [{\"division\": \"231025\", \"kind\": \"RURAL\"}]}]}",
                        "2025-08")
                .getFirst();
        assertEquals(
                List.of("persons/0/pension"),
                computed.asked().unasked().stream().map(FileProblem::path).toList());
        assertTrue(computed.outcome().isPaid());
        assertTrue(computed.json(PolicyTool.NO_NOTES).contains("\"unasked\":[{\"code\":\"UNKNOWN_FACT\",\"line\":1"));
    }
}
