// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyRow;
import anyi.subsidy.policy.ShippedPolicies;
import anyi.text.Messages.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EditorScreenTest {
    private final GivenSubsidies given = new GivenSubsidies();
    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.close();
        given.store().close();
    }

    private UUID version(String code) {
        return rows(code).getFirst().id();
    }

    private List<PolicyRow> rows(String code) {
        return new PolicyQueries(given.store().read())
                .list().stream().filter(row -> row.code().equals(code)).toList();
    }

    /** A draft of the version as somebody left it. */
    private String left(UnaryOperator<Draft> change) {
        String key = "version/" + version("hlj-linkou-oldage");
        Draft draft = change.apply(Draft.of(ShippedPolicies.text("hlj-linkou-oldage-2024")));
        robot.drafts().keep(EditorModel.draftKey(key), Map.of("text", draft.text()));
        return key;
    }

    private Draft kept(String key) {
        return Draft.of(
                robot.drafts().find(EditorModel.draftKey(key)).orElseThrow().getOrDefault("text", ""));
    }

    private Robot editor(String key) {
        return robot.open(
                desk -> new EditScreens(desk, given.store(), given.policies()).editor(new Place.PolicyEditor(key)));
    }

    @Test
    void an_amount_that_an_example_contradicts_is_marked_and_the_version_is_accepted_once_it_is_right() {
        editor("version/" + version("hlj-linkou-oldage")).picture("policy-editor");
        assertEquals(List.of(), robot.clipped());
        assertTrue(robot.sees("9 / 9 对得上"));
        robot.focus("#cell-parts-0-rows-1-amount").enter();
        robot.picture("policy-editor-amount");
        robot.fill("#edit-number", "120").enter().focus("#dialog-save").enter();
        assertTrue(robot.sees("算出 120.00"));
        assertTrue(robot.sees("是 100.00 就对"));
        assertTrue(robot.node("#policy-accept").isDisabled());
        robot.picture("policy-editor-failing");
        robot.push("#policy-undo");
        assertFalse(robot.sees("是 100.00 就对"));
        robot.push("#policy-accept").focus("#dialog-yes").enter();
        List<PolicyRow> rows = rows("hlj-linkou-oldage");
        assertEquals(2, rows.size());
        assertTrue(rows.stream().allMatch(PolicyRow::active));
        assertEquals(LocalDate.of(2026, 12, 1), rows.getLast().from());
        assertEquals(new Place.Policy("hlj-linkou-oldage"), robot.places().getLast());
    }

    @Test
    void a_draft_is_kept_and_rows_are_added_by_keyboard() {
        String key = "version/" + version("hlj-linkou-oldage");
        editor(key);
        robot.push("#add-row-parts-0-rows");
        assertTrue(robot.has("#cell-parts-0-rows-4-amount"));
        assertTrue(robot.sees("上面的一行已包含"));
        editor(key).picture("policy-editor-overlap");
        assertTrue(robot.sees("接着写上次没写完的草稿"));
        assertTrue(robot.has("#cell-parts-0-rows-4-amount"));
    }

    @Test
    void a_day_up_to_which_a_cell_asks_stands_in_its_form_and_is_kept() {
        String when = "parts/0/rows/0/when/birthDate";
        String key = left(draft -> draft.with(when + "/from", "1930-01-01").with(when + "/upTo", "1940-12-31"));
        editor(key).focus("#cell-parts-0-rows-0-when-birthDate").enter();
        robot.picture("policy-editor-days");
        assertEquals(List.of(), robot.clipped());
        robot.fill("#edit-from", "19310101").focus("#dialog-save").enter();
        assertEquals("1931-01-01", kept(key).text(when + "/from"));
        assertEquals("1940-12-31", kept(key).text(when + "/upTo"));
    }

    @Test
    void a_day_that_is_none_is_shown_as_it_stands_and_has_to_be_put_right() {
        String key = left(draft -> draft.with("parts/0/rows/0/from", "2026-02-30"));
        editor(key).focus("#cell-parts-0-rows-0-code").enter();
        assertEquals("2026-02-30", robot.textOf("#edit-from"));
        robot.focus("#dialog-save").enter();
        assertTrue(robot.has("#edit-from"));
        assertEquals("2026-02-30", kept(key).text("parts/0/rows/0/from"));
        robot.fill("#edit-from", "20260228").focus("#dialog-save").enter();
        assertEquals("2026-02-28", kept(key).text("parts/0/rows/0/from"));
    }

    @Test
    void a_part_that_is_added_has_a_row_and_a_code_of_its_own() {
        String key = left(draft ->
                draft.with("parts/1", draft.find("parts/0").orElseThrow()).with("parts/1/code", "P3"));
        editor(key).push("#add-part");
        assertTrue(robot.has("#cell-parts-2-rows-0-amount"));
        assertEquals("P4", kept(key).text("parts/2/code"));
    }

    @Test
    void a_failing_example_is_shown_in_both_languages() {
        editor("version/" + version("hlj-linkou-oldage"));
        robot.focus("#cell-parts-0-rows-1-amount").enter();
        robot.fill("#edit-number", "120").enter().focus("#dialog-save").enter();
        robot.picture("policy-guide");
        robot.in(Language.ENGLISH).picture("policy-guide");
        assertTrue(robot.sees("Because of this example"));
        assertEquals(List.of(), robot.clipped());
    }

    @Test
    void the_editor_reads_in_english() {
        robot.in(Language.ENGLISH);
        editor("version/" + version("hlj-linkou-tekun")).picture("policy-editor");
        assertTrue(robot.sees("6 of 7 compute"));
        assertEquals(List.of(), robot.clipped());
    }

    @Test
    void a_new_policy_is_begun_from_a_kind_of_rule() {
        robot.open(desk -> {
            var screens = new EditScreens(desk, given.store(), given.policies());
            javafx.application.Platform.runLater(screens::begin);
            return screens.editor(new Place.PolicyEditor("version/" + version("hlj-linkou-oldage")));
        });
        robot.fill("#edit-title", "林口县护理补贴");
        robot.fill("#edit-authority", "林口县民政局");
        robot.fill("#edit-from", "20270101");
        robot.fill("#edit-clause", "重度以上每月 200 元");
        robot.picture("policy-new").focus("#dialog-save").enter();
        Place.PolicyEditor place = (Place.PolicyEditor) robot.places().getLast();
        editor(place.key()).picture("policy-new-editor");
        assertTrue(robot.sees("林口县护理补贴"));
        assertTrue(robot.sees("1 / 1 对得上"));
    }
}
