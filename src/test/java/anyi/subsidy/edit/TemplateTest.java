// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.edit.Proof;
import anyi.subsidy.engine.file.FileProblem;
import anyi.subsidy.policy.ShippedPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TemplateTest {
    private static final Template.Heading HEADING =
            new Template.Heading("own-1", "示例", "县民政局", "某民〔2026〕1号", "231025", LocalDate.of(2027, 1, 1), "按月发放");

    @ParameterizedTest
    @EnumSource(Template.class)
    void each_kind_of_rule_begins_sound_and_computes_its_example(Template template) {
        Draft draft = template.draft(HEADING);
        Proof proof = Proof.of(draft, Optional.empty());
        assertEquals(List.<FileProblem>of(), proof.file().problems());
        assertTrue(
                proof.isAccepted(),
                () -> proof.examples().getFirst().result().differences().toString());
    }

    @Test
    void what_the_forms_read_of_shipped_policies_they_write_back_unchanged() {
        for (String name : ShippedPolicies.all()) {
            Draft draft = Draft.of(ShippedPolicies.text(name));
            for (Block block : Block.values()) {
                for (String part : block.ofPart()
                        ? BlockDraft.items(draft, Block.CLAUSES, "").subList(0, 0)
                        : List.of("")) {
                    unchanged(draft, block, part);
                }
                for (int i = 0; block.ofPart() && i < draft.size("parts"); i++) {
                    unchanged(draft, block, "parts/" + i);
                }
            }
            for (int i = 0; i < draft.size("examples"); i++) {
                ExampleDraft example = ExampleDraft.of(draft, "examples/" + i);
                assertTrue(example.check().isEmpty()
                        || !example.check().refuse()
                        || draft.text("examples/" + i + "/expected/total").isEmpty());
                assertEquals(draft, example.put(draft, example), name + " example " + i);
            }
            for (int part = 0; part < draft.size("parts"); part++) {
                for (int row = 0; row < draft.size("parts/" + part + "/rows"); row++) {
                    String place = "parts/" + part + "/rows/" + row;
                    Draft again = AmountDraft.of(draft, place).put(draft, place);
                    assertEquals(
                            Optional.empty(),
                            anyi.subsidy.engine.edit.Changes.between(draft, again).stream()
                                    .filter(path -> path.startsWith(place)
                                            && !again.find(path)
                                                    .map(anyi.subsidy.engine.edit.JsonText::line)
                                                    .equals(draft.find(path)
                                                            .map(anyi.subsidy.engine.edit.JsonText::line))
                                            && !number(again, path).equals(number(draft, path)))
                                    .findFirst(),
                            name + " " + place);
                    cells(draft, place);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"CLAUSES, clauses, c", "CONVENTIONS, conventions, v", "OPEN, open, o"})
    void an_item_that_is_added_after_a_deletion_has_a_name_of_its_own(Block block, String list, String letter) {
        Draft draft = Template.MONTHLY.draft(HEADING).without(list);
        for (int i = 1; i <= 2; i++) {
            BlockDraft fresh = BlockDraft.fresh(draft, block, "");
            assertEquals(letter + i, fresh.typed().get("id"));
            draft = fresh.put(draft);
        }
        draft = BlockDraft.fresh(draft.without(list + "/0"), block, "").put(draft.without(list + "/0"));
        assertEquals(List.of(letter + 2, letter + 3), List.of(draft.text(list + "/0/id"), draft.text(list + "/1/id")));
    }

    @Test
    void a_payer_an_example_and_a_limit_that_are_added_after_a_deletion_have_names_of_their_own() {
        Draft draft = Template.MONTHLY
                .draft(HEADING)
                .without("payers")
                .without("funding")
                .without("examples");
        draft = new BlockDraft(Block.FUNDING, "funding/0", Map.of("payer", "省")).put(draft);
        draft = new BlockDraft(Block.FUNDING, "funding/1", Map.of("payer", "县")).put(draft);
        draft = draft.without("funding/0").without("payers/P1");
        draft = new BlockDraft(Block.FUNDING, "funding/1", Map.of("payer", "市")).put(draft);
        assertEquals(List.of("P2", "P3"), draft.fields("payers"));
        for (int i = 0; i < 2; i++) {
            draft = ExampleDraft.fresh(draft).put(draft, ExampleDraft.fresh(draft));
        }
        draft = draft.without("examples/0");
        draft = ExampleDraft.fresh(draft).put(draft, ExampleDraft.fresh(draft));
        assertEquals(List.of("e2", "e3"), List.of(draft.text("examples/0/id"), draft.text("examples/1/id")));
    }

    private static String number(Draft draft, String path) {
        return draft.text(path);
    }

    private static void cells(Draft draft, String place) {
        for (String fact : draft.fields(place + "/when")) {
            String cell = place + "/when/" + fact;
            Ask ask = Ask.of(draft, fact, draft.find(cell));
            CellDraft typed = CellDraft.of(ask, draft.find(cell));
            Draft again = draft.with(cell, typed.toJson(ask).orElseThrow());
            Proof proof = Proof.of(again, Optional.of(draft));
            assertTrue(proof.isAccepted(), cell + " " + proof.file().problems());
        }
    }

    private static void unchanged(Draft draft, Block block, String part) {
        for (String item : BlockDraft.items(draft, block, part)) {
            BlockDraft typed = BlockDraft.of(draft, block, item);
            Draft again = typed.put(draft);
            Proof proof = Proof.of(again, Optional.of(draft));
            assertTrue(
                    proof.isAccepted(), block + " " + item + " " + proof.file().problems() + again);
            assertTrue(
                    anyi.subsidy.engine.edit.Changes.between(draft, again).stream()
                            .allMatch(path -> draft.text(path).equals(again.text(path))),
                    block + " " + item + " " + anyi.subsidy.engine.edit.Changes.between(draft, again));
        }
    }
}
