// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.engine.file.Json;
import anyi.subsidy.policy.ShippedPolicies;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProofTest {
    private static final String ROWS = "parts/0/rows";

    private static Draft shipped(String name) {
        return Draft.of(ShippedPolicies.text(name));
    }

    private static Proof proof(Draft base, Draft now) {
        return Proof.of(now, Optional.of(base));
    }

    private static boolean blames(Proof proof, String path) {
        return proof.examples().stream()
                .flatMap(example -> example.blamed().stream())
                .anyMatch(cell -> cell.path().equals(path) || cell.path().startsWith(path + "/"));
    }

    @Test
    void every_shipped_policy_is_the_same_policy_once_it_was_a_draft() {
        for (String name : ShippedPolicies.all()) {
            Draft draft = shipped(name);
            assertEquals(draft, Draft.of(draft.text()), name);
            assertTrue(Proof.of(draft, Optional.empty()).isAccepted(), name);
        }
    }

    @Test
    void an_amount_that_was_changed_is_blamed_with_what_it_was() {
        Draft base = shipped("hlj-linkou-oldage-2024");
        Proof proof = proof(base, base.with(ROWS + "/1/amount", "111.00"));
        assertFalse(proof.isAccepted());
        List<Proof.Cell> blamed = firstFailing(proof).blamed();
        assertEquals(List.of(new Proof.Cell(ROWS + "/1/amount", base.text(ROWS + "/1/amount"))), blamed);
        assertTrue(blames(proof, ROWS + "/1"));
    }

    @Test
    void a_bound_that_was_changed_is_blamed() {
        Draft base = shipped("hlj-linkou-oldage-2024");
        Draft now = base.with(ROWS + "/0/when/age/below", new Json.Num(0, "89"))
                .with(ROWS + "/1/when/age/from", new Json.Num(0, "89"));
        Proof proof = proof(base, now);
        proof.examples().stream()
                .filter(example -> !example.passed())
                .forEach(example -> assertTrue(
                        example.blamed().stream().allMatch(cell -> cell.path().contains("/when/age")),
                        example.blamed().toString()));
    }

    @Test
    void an_example_that_was_changed_is_blamed_itself() {
        Draft base = shipped("hlj-linkou-oldage-2024");
        int paid = paid(base);
        Proof proof = proof(base, base.with("examples/" + paid + "/expected/total", "7.77"));
        assertEquals(
                "examples/" + paid + "/expected/total",
                firstFailing(proof).blamed().getFirst().path());
    }

    @Test
    void without_an_earlier_version_the_number_that_would_be_right_is_found() {
        Draft base = shipped("hlj-linkou-oldage-2024");
        String right = base.text(ROWS + "/1/amount");
        Proof proof = Proof.of(base.with(ROWS + "/1/amount", "111.00"), Optional.empty());
        Proof.Cell cell = firstFailing(proof).blamed().getFirst();
        assertEquals(ROWS + "/1/amount", cell.path());
        assertEquals(0, new java.math.BigDecimal(right).compareTo(new java.math.BigDecimal(cell.instead())));
    }

    @Test
    void without_an_earlier_version_a_condition_too_many_is_found() {
        Draft base = shipped("hlj-linkou-oldage-2024");
        Draft now = base.with(ROWS + "/2/when/sex", new Json.Arr(0, List.of(new Json.Text(0, "MALE"))));
        Proof proof = Proof.of(now, Optional.empty());
        assertTrue(blames(proof, ROWS + "/2/when/sex"), proof.examples().toString());
    }

    @Test
    void rows_that_overlap_are_named_at_their_row_and_nothing_is_computed() {
        Draft base = shipped("hlj-linkou-oldage-2024").without("parts/0/hit");
        Proof proof = proof(base, base.with(ROWS + "/1/when/age/below", new Json.Num(0, "101")));
        assertTrue(proof.at(ROWS + "/1").stream().anyMatch(problem -> problem.code() == FileProblem.Code.ROWS_OVERLAP));
        assertEquals(List.of(), proof.examples());
    }

    @Test
    void a_free_name_is_none_that_stands_there_or_in_a_list_that_shares_names() {
        Draft draft = Draft.of("""
            {"clauses": [{"id": "v3"}], "conventions": [{"id": "v2"}], "payers": {"P2": {"zh": "县"}}}\
            """);
        assertEquals("v3", draft.free("conventions", "id", "v"));
        assertEquals("v4", draft.free("conventions", "id", "v", "clauses"));
        assertEquals("P3", draft.free("payers", "", "P"));
        assertEquals("o1", draft.free("open", "id", "o"));
    }

    @Test
    void rows_are_added_moved_and_taken_out() {
        Draft base = shipped("hlj-linkou-oldage-2024");
        Json row = base.find(ROWS + "/0").orElseThrow();
        Draft more = base.insert(ROWS, 1, row);
        assertEquals(base.size(ROWS) + 1, more.size(ROWS));
        assertEquals(base, more.without(ROWS + "/1"));
        Draft moved = base.move(ROWS, 0, 1);
        assertEquals(base.text(ROWS + "/0/code"), moved.text(ROWS + "/1/code"));
        assertEquals(base, base.move(ROWS, 0, -1));
        assertEquals(List.of(ROWS), Changes.between(base, moved));
    }

    @Test
    void examples_of_an_earlier_version_come_along_with_everybodys_age() {
        Draft base = shipped("hlj-linkou-oldage-2024");
        Draft later = Later.examples(base.with("effective/from", "2027-01-01"));
        Proof proof = Proof.of(later, Optional.of(base));
        assertTrue(proof.isAccepted(), proof.examples().toString());
        assertEquals(base.size("examples") - 1, later.size("examples"));
        assertEquals(later, Later.examples(later));
    }

    private static int paid(Draft draft) {
        for (int i = 0; i < draft.size("examples"); i++) {
            if (!draft.text("examples/" + i + "/expected/total").isEmpty()) {
                return i;
            }
        }
        throw new AssertionError("no example with an amount");
    }

    private static Proof.Example firstFailing(Proof proof) {
        return proof.examples().stream()
                .filter(example -> !example.passed())
                .findFirst()
                .orElseThrow();
    }
}
