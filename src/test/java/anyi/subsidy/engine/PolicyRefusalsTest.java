// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.engine.file.PolicyFile;
import anyi.subsidy.engine.file.PolicyTool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a file may not say, and what several files come to together. */
final class PolicyRefusalsTest {
    private static String policy(String code, String version, String more) {
        return """
            {"format": "anyi-policy/1", "policy": "%s", "version": "%s",
             "title": {"zh": "甲", "en": "a"}, "kind": "CARE", "beneficiary": "RESIDENT",
             "payee": {"zh": "本人", "en": "person"}, "authority": {"zh": "县", "en": "county"},
             "clauses": [{"id": "c1", "zh": "一", "en": "one"}], "open": [{"id": "o1", "zh": "待定", "en": "open"}],
             %s,
             "examples": [{"id": "e1", "period": "2019-01", "facts": {"persons": []}, "expected": {"status": "NO_VERSION"}}]}
            """.formatted(code, version, more);
    }

    private static String rows(String rows) {
        return policy("p", "1", """
            "effective": {"from": "2020-01-01"},
            "parts": [{"code": "A", "title": {"zh": "甲", "en": "a"}, "otherwise": "c1", %s}]\
            """.formatted(rows));
    }

    private static String age(String code, String range, String amount) {
        return "{\"code\": \"%s\", \"clause\": \"c1\", \"when\": {\"age\": {%s}}, \"amount\": \"%s\"}"
                .formatted(code, range, amount);
    }

    private static List<String> problems(String text) {
        return PolicyFile.read(text).problems().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    @Test
    void tiers_that_overlap_leave_a_gap_or_are_never_reached_are_refused_at_their_row() {
        String eighty = age("A", "\"from\": 80, \"upTo\": 89", "1");
        assertEquals(
                List.of("ROWS_OVERLAP parts/0/rows/1"),
                problems(rows("\"rows\": [" + eighty + "," + age("B", "\"from\": 85", "2") + "]")));
        assertEquals(
                List.of("ROWS_LEAVE_A_GAP parts/0/rows/1"),
                problems(rows("\"rows\": [" + eighty + "," + age("B", "\"from\": 91", "2") + "]")));
        assertEquals(List.of(), problems(rows("\"rows\": [" + eighty + "," + age("B", "\"from\": 90", "2") + "]")));
        assertEquals(
                List.of("ROW_NEVER_REACHED parts/0/rows/1"),
                problems(rows("\"hit\": \"FIRST\", \"rows\": [" + age("A", "\"from\": 80", "1") + ","
                        + age("B", "\"from\": 90", "2") + "]")));
        assertEquals(
                List.of(),
                problems(rows("\"hit\": \"FIRST\", \"rows\": [" + age("A", "\"from\": 90", "1") + ","
                        + age("B", "\"from\": 80", "2") + "]")));
    }

    @Test
    void unknown_terms_and_rules_that_do_not_go_together_are_refused_by_name() {
        assertEquals(
                List.of("UNKNOWN_TABLE parts/0/rows/0/amount"),
                problems(rows("\"rows\": [{\"code\": \"A\", \"clause\": \"c1\", \"amount\": {\"table\": \"t\"}}]")));
        assertEquals(
                List.of("UNKNOWN_FACT parts/0/rows/0/when"),
                problems(rows("\"rows\": [{\"code\": \"A\", \"clause\": \"c1\", \"when\": {\"wealth\": [1]},"
                        + " \"amount\": 1}]")));
        assertEquals(
                List.of("CONTRADICTION parts/0"),
                problems(rows(
                        "\"moment\": \"EACH_DAY\", \"rows\": [{\"code\": \"A\", \"clause\": \"c1\", \"amount\": 1}]")));
        assertEquals(
                List.of("INSTALMENTS_DO_NOT_ADD_UP parts/0/due/instalments"),
                problems(rows(
                        "\"due\": {\"event\": \"deathDate\", \"instalments\": [{\"percent\": 40}, {\"percent\": 50}]},"
                                + " \"rows\": [{\"code\": \"A\", \"clause\": \"c1\", \"amount\": 1}]")));
        assertEquals(
                List.of("UNKNOWN_FIELD parts/0/lottery"),
                problems(rows("\"lottery\": true, \"rows\": [{\"code\": \"A\", \"clause\": \"c1\", \"amount\": 1}]")));
    }

    private static List<String> told(String facts) {
        return problems(rows("\"rows\": [{\"code\": \"A\", \"clause\": \"c1\", \"amount\": 1}]")
                .replace("\"facts\": {\"persons\": []}", "\"facts\": {\"persons\": [" + facts + "]}"));
    }

    @Test
    void facts_that_cannot_be_are_refused_at_their_place() {
        String place = " examples/0/facts/persons/0/";
        assertEquals(List.of("NOT_ONE_OF" + place + "care"), told("{\"care\": \"HEAVY\"}"));
        assertEquals(List.of("NOT_ONE_OF" + place + "sex"), told("{\"sex\": \"X\"}"));
        assertEquals(List.of(), told("{\"sex\": \"F\", \"care\": \"SEVERE|COMPLETE\"}"));
        assertEquals(List.of("OUT_OF_RANGE" + place + "count"), told("{\"count\": -2}"));
        assertEquals(
                List.of("STAY_AFTER_DEATH" + place + "stays"),
                told("{\"deathDate\": \"2025-01-01\", \"stays\": [{\"from\": \"2025-06-01\"}]}"));
    }

    @Test
    void a_limit_below_zero_and_a_number_without_end_are_refused() {
        String row = "\"rows\": [{\"code\": \"A\", \"clause\": \"c1\", \"amount\": %s}]";
        assertEquals(
                List.of("OUT_OF_RANGE parts/0/caps/0/upTo"),
                problems(rows("\"caps\": [{\"upTo\": \"-5\", \"clause\": \"c1\"}], " + row.formatted("1"))));
        assertEquals(List.of("OUT_OF_RANGE parts/0/rows/0/amount"), problems(rows(row.formatted("\"1e400\""))));
    }

    private static List<String> compute(String facts, String period, String... policies) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String policy : policies) {
            files.put("file" + files.size(), policy);
        }
        return PolicyTool.compute(files, "facts", facts, period).stream()
                .map(one -> one.outcome().policy() + " " + one.outcome().status() + " "
                        + one.outcome().total())
                .toList();
    }

    private static final String ONE_ROW = "\"parts\": [{\"code\": \"A\", \"title\": {\"zh\": \"甲\", \"en\": \"a\"}, "
            + "\"rows\": [{\"code\": \"A\", \"clause\": \"c1\", \"amount\": \"%s\"}]}]";

    private static String member(String code, String amount, String exclusivity) {
        return policy(
                code,
                "1",
                "\"effective\": {\"from\": \"2020-01-01\"}, \"exclusivity\": [" + exclusivity + "], "
                        + ONE_ROW.formatted(amount));
    }

    @Test
    void two_rows_that_fit_with_different_amounts_are_undecided_not_the_first() {
        String policy =
                rows("\"rows\": [{\"code\": \"A\", \"clause\": \"c1\", \"when\": {\"economic\": [\"DIBAO_RURAL\"]},"
                        + " \"amount\": 1},{\"code\": \"B\", \"clause\": \"c1\", \"when\": {\"economic\":"
                        + " [\"LOW_INCOME\"]}, \"amount\": 2}]");
        String both = "{\"persons\": [{\"economic\": [{\"category\": \"DIBAO_RURAL\", \"from\": \"2020-01-01\"},"
                + " {\"category\": \"LOW_INCOME\", \"from\": \"2020-01-01\"}]}]}";
        assertEquals(List.of("p UNDECIDED 0.00"), compute(both, "2026-01", policy));
    }

    @Test
    void policies_of_a_group_are_settled_for_the_person() {
        String highest = "{\"group\": \"g\", \"rule\": \"HIGHEST\", \"clause\": \"c1\"}";
        String facts = "{\"persons\": [{\"sex\": \"FEMALE\"}]}";
        assertEquals(
                List.of("a ZERO 0.00", "b PAID 600.00"),
                compute(facts, "2026-01..2026-02", member("a", "200", highest), member("b", "300", highest)));
        String shared =
                "{\"group\": \"g\", \"rule\": \"COMBINE_UP_TO\", \"rank\": %d, \"upTo\": 400, \"clause\": \"c1\"}";
        assertEquals(
                List.of("a PAID 200.00", "b PAID 200.00"),
                compute(
                        facts,
                        "2026-01",
                        member("a", "200", shared.formatted(1)),
                        member("b", "300", shared.formatted(2))));
        String choice = "{\"group\": \"g\", \"rule\": \"CHOICE\", \"clause\": \"c1\"}";
        assertEquals(
                List.of("a UNDECIDED 0.00", "b UNDECIDED 0.00"),
                compute(facts, "2026-01", member("a", "200", choice), member("b", "300", choice)));
        String chosen =
                "{\"persons\": [{\"choice\": [{\"group\": \"g\", \"policy\": \"a\", \"from\": \"2020-01-01\"}]}]}";
        assertEquals(
                List.of("a PAID 200.00", "b ZERO 0.00"),
                compute(chosen, "2026-01", member("a", "200", choice), member("b", "300", choice)));
    }

    private static String group(String rule, int rank) {
        return "{\"group\": \"g\", \"rule\": \"%s\", \"rank\": %d, \"clause\": \"c1\"}".formatted(rule, rank);
    }

    /** Owed only to who is severely dependent, which the facts of these cases do not say. */
    private static String open(String code, String amount, String exclusivity) {
        return member(code, amount, exclusivity)
                .replace("\"amount\": \"" + amount, "\"when\": {\"care\": [\"SEVERE\"]}, \"amount\": \"" + amount);
    }

    @Test
    void what_an_open_question_of_the_group_may_still_take_away_is_undecided() {
        String facts = "{\"persons\": [{\"sex\": \"FEMALE\"}]}";
        assertEquals(
                List.of("a UNDECIDED 0.00", "b UNDECIDED 0.00"),
                compute(
                        facts,
                        "2026-01",
                        member("a", "100", group("HIGHEST", 1)),
                        open("b", "200", group("HIGHEST", 1))));
        assertEquals(
                List.of("a PAID 100.00", "b UNDECIDED 0.00"),
                compute(
                        facts,
                        "2026-01",
                        member("a", "100", group("PRIORITY", 1)),
                        open("b", "200", group("PRIORITY", 2))));
        assertEquals(
                List.of("a UNDECIDED 0.00", "b UNDECIDED 0.00"),
                compute(
                        facts,
                        "2026-01",
                        member("a", "100", group("DIFFERENCE", 2)),
                        open("b", "200", group("DIFFERENCE", 1))));
    }

    @Test
    void a_group_whose_policies_state_different_rules_is_undecided_whatever_their_order() {
        String facts = "{\"persons\": [{\"sex\": \"FEMALE\"}]}";
        String a = member("a", "100", group("HIGHEST", 1));
        String b = member("b", "200", group("PRIORITY", 1));
        assertEquals(List.of("a UNDECIDED 0.00", "b UNDECIDED 0.00"), compute(facts, "2026-01", a, b));
        assertEquals(List.of("b UNDECIDED 0.00", "a UNDECIDED 0.00"), compute(facts, "2026-01", b, a));
    }

    @Test
    void groups_are_of_one_person_and_what_is_taken_away_excludes_nothing() {
        String people = "{\"persons\": [{\"care\": \"SEVERE\"}, {\"care\": \"MILD\", \"count\": 2}]}";
        String severe = open("b", "200", group("HIGHEST", 1)).replace("\"rows\"", "\"otherwise\": \"c1\", \"rows\"");
        assertEquals(
                List.of("a PAID 200.00", "b PAID 200.00"),
                compute(people, "2026-01", member("a", "100", group("HIGHEST", 1)), severe));
        String both = group("HIGHEST", 1) + ", " + group("HIGHEST", 1).replace("\"g\"", "\"h\"");
        assertEquals(
                List.of("a PAID 100.00", "b ZERO 0.00", "c PAID 300.00"),
                compute(
                        "{\"persons\": [{\"sex\": \"FEMALE\"}]}",
                        "2026-01",
                        member("a", "100", group("HIGHEST", 1)),
                        member("b", "200", both),
                        member("c", "300", group("HIGHEST", 1).replace("\"g\"", "\"h\""))));
    }

    private static String byDays(String version, String from, String amount) {
        return policy(
                "v",
                version,
                "\"effective\": {\"from\": \"" + from + "\"}, \"moment\": \"EACH_DAY\", \"rates\": \"EACH_DAY\","
                        + "\"counting\": {\"rule\": \"DAYS_OF_MONTH\", \"inHouse\": false}, "
                        + ONE_ROW.formatted(amount));
    }

    @Test
    void a_version_that_changes_within_the_month_counts_for_its_own_days() {
        String facts = "{\"persons\": [{\"sex\": \"FEMALE\"}]}";
        assertEquals(
                List.of("v PAID 400.00"),
                compute(facts, "2026-06", byDays("1", "2020-01-01", "300"), byDays("2", "2026-06-11", "450")));
        assertEquals(
                List.of("v PAID 750.00"),
                compute(facts, "2026-06..2026-07", byDays("1", "2020-01-01", "300"), byDays("2", "2026-07-01", "450")));
    }

    private static String byEvent(String version, String effective, String amount) {
        return policy(
                "w",
                version,
                "\"effective\": {" + effective + "}, \"facts\": {\"start\": {\"zh\": \"起\", \"en\": \"start\"}},"
                        + " \"parts\": [{\"code\": \"A\", \"title\": {\"zh\": \"甲\", \"en\":"
                        + " \"a\"}, \"due\": {\"event\": \"start\", \"versionByEvent\": true,"
                        + " \"instalments\": [{\"percent\": 50}, {\"percent\": 50,"
                        + " \"afterYears\": 1}]}, \"rows\": [{\"code\": \"A\", \"clause\":"
                        + " \"c1\", \"amount\": \"" + amount + "\"}]}]");
    }

    @Test
    void the_version_of_the_event_holds_for_all_its_instalments() {
        String[] versions = {
            byEvent("1", "\"from\": \"2020-01-01\", \"to\": \"2026-01-01\"", "1000"),
            byEvent("2", "\"from\": \"2026-01-01\"", "2000")
        };
        String before = "{\"persons\": [{\"start\": \"2025-05-10\"}]}";
        assertEquals(List.of("w PAID 500.00"), compute(before, "2026", versions));
        String after = "{\"persons\": [{\"start\": \"2026-05-10\"}]}";
        assertEquals(List.of("w PAID 2000.00"), compute(after, "2026..2027", versions));
    }

    @Test
    void problems_name_their_line() {
        FileProblem problem = PolicyFile.read(
                        rows("\"rows\": [\n\n{\"code\": \"A\", \"clause\": \"c9\", \"amount\": 1}]"))
                .problems()
                .getFirst();
        assertEquals(FileProblem.Code.UNKNOWN_CLAUSE, problem.code());
        assertEquals(8, problem.line());
    }
}
