// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.engine.file.PolicyFile;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PolicyFileTest {
    private static List<FileProblem.Code> codes(String text) {
        return PolicyFile.read(text).problems().stream().map(FileProblem::code).toList();
    }

    private static String changed(String from, String to) {
        assertTrue(TestPolicies.BY_DAYS.contains(from));
        return TestPolicies.BY_DAYS.replace(from, to);
    }

    @Test
    void a_level_that_changes_within_the_month_divides_it() {
        var file = PolicyFile.read(TestPolicies.BY_DAYS);
        assertEquals(List.of(), file.problems());
        assertEquals(List.of(), PolicyCheck.run(file.policy()).getFirst().differences());
    }

    @Test
    void what_is_no_json_is_named_with_its_line() {
        FileProblem problem = PolicyFile.read("{\n\"format\": \n").problems().getFirst();
        assertEquals(FileProblem.Code.MALFORMED, problem.code());
        assertEquals(3, problem.line());
    }

    @Test
    void a_word_that_the_format_does_not_know_is_refused_by_name() {
        var problems = PolicyFile.read(changed("\"moment\"", "\"momnet\"")).problems();
        assertEquals(FileProblem.Code.UNKNOWN_FIELD, problems.getFirst().code());
        assertEquals("momnet (moment?)", problems.getFirst().detail());
    }

    @Test
    void a_care_level_that_does_not_exist_is_refused() {
        assertEquals(List.of(FileProblem.Code.NOT_ONE_OF), codes(changed("[\"MODERATE\"]", "[\"MEDIUM\"]")));
    }

    @Test
    void a_clause_that_is_not_there_is_refused() {
        assertEquals(
                List.of(FileProblem.Code.UNKNOWN_CLAUSE),
                codes(changed("\"otherwise\": \"c1\"", "\"otherwise\": \"c9\"")));
    }

    @Test
    void shares_that_do_not_add_up_are_refused() {
        assertEquals(
                List.of(FileProblem.Code.SHARES_DO_NOT_ADD_UP),
                codes(changed("{\"payer\": \"C\", \"rest\": true}", "{\"payer\": \"C\", \"percent\": 19}")));
    }

    @Test
    void an_example_that_does_not_compute_says_by_how_much() {
        var file = PolicyFile.read(changed("\"total\": \"790.00\"", "\"total\": \"791.00\""));
        assertEquals(
                List.of("total: 790.00 ≠ 791.00"),
                PolicyCheck.run(file.policy()).getFirst().differences());
    }

    @Test
    void leave_that_counts_up_to_some_days_is_taken_off_beyond_them() {
        String facts =
                "\"stays\": [{\"from\": \"2020-01-01\", \"leave\": [{\"kind\": \"FAMILY\", \"from\": \"2026-11-02\","
                        + " \"to\": \"2026-11-10\"}]}]";
        var file = PolicyFile.read(changed("\"stays\": [{\"from\": \"2020-01-01\"}]", facts));
        assertEquals(List.of(), file.problems());
        var outcome = PolicyCheck.run(file.policy()).getFirst().outcome();
        assertEquals("730.00", outcome.total().toString());
    }
}
