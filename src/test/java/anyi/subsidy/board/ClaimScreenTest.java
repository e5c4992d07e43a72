// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import static anyi.store.schema.Tables.SUBSIDY_VERIFICATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.SubsidyScreens;
import anyi.subsidy.claim.ClaimBook;
import anyi.subsidy.claim.ClaimCase;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.notice.NoticeQueries;
import anyi.term.ClaimMove;
import anyi.term.ClaimState;
import anyi.text.Messages.Language;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClaimScreenTest {
    private final GivenSubsidies given = new GivenSubsidies();
    private final Robot robot = new Robot();

    @AfterEach
    void close() {
        robot.close();
        given.store().close();
    }

    private SubsidyScreens screens(Desk desk) {
        return new SubsidyScreens(desk, given.store(), given.acts(), month -> {});
    }

    private ClaimCase claim(UUID id) {
        return ClaimBook.find(given.store().read(), id).orElseThrow();
    }

    private void open(Place.Claims place) {
        robot.open(desk -> screens(desk).claims(place));
    }

    @Test
    void an_application_is_drafted_and_walked_over_the_board_by_keyboard() {
        open(new Place.Claims());
        assertTrue(robot.sees("还没有补贴申请"));
        robot.push("#claim-apply");
        robot.focus("#apply-policy").press(KeyCode.DOWN);
        robot.focus("#apply-who")
                .press(KeyCode.DOWN)
                .type("王桂")
                .press(KeyCode.DOWN)
                .enter();
        robot.picture("claim-apply");
        robot.push("#dialog-save");
        UUID id = new ClaimQueries(given.store().read()).all().getFirst().id();
        robot.focus("#claim-card-" + id).press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertTrue(robot.sees("办理日期"));
        robot.push("#dialog-save");
        assertEquals(ClaimState.SUBMITTED, claim(id).state());
        assertTrue(robot.has("#claim-column-SUBMITTED"));
    }

    @Test
    void the_board_shows_where_everybody_stands_and_a_card_is_dragged_a_step() {
        UUID wang = given.draft(given.wang());
        UUID zhang = given.draft(given.zhang());
        given.step(zhang, ClaimMove.SUBMIT, "2026-11-03");
        open(new Place.Claims());
        robot.picture("claim-board");
        assertTrue(robot.sees("缺 2 份材料"));
        robot.drag("#claim-card-" + wang, "#claim-column-SUBMITTED", "claim-drag");
        robot.push("#dialog-save");
        assertEquals(ClaimState.SUBMITTED, claim(wang).state());
        robot.drag("#claim-card-" + zhang, "#claim-column-APPROVED");
        assertTrue(robot.sees("不能直接到"));
        assertEquals(ClaimState.SUBMITTED, claim(zhang).state());
    }

    @Test
    void a_claim_says_what_is_missing_and_takes_its_next_step() {
        UUID id = given.draft(given.wang());
        given.step(id, ClaimMove.SUBMIT, "2026-11-03");
        robot.open(desk -> screens(desk).claim(new Place.Claim(id))).picture("claim-page");
        assertTrue(robot.sees("还缺材料：身份证 · 户口本"));
        assertEquals(List.of(), robot.clipped());
        robot.push("#claim-CHECK");
        assertEquals(ClaimState.SUBMITTED, claim(id).state());
        given.documents(id);
        robot.open(desk -> screens(desk).claim(new Place.Claim(id)));
        robot.push("#claim-CHECK").push("#dialog-save");
        assertEquals(ClaimState.CHECKED, claim(id).state());
        robot.push("#claim-take-back").fill("#take-back-reason", "日期写错").push("#dialog-save");
        assertEquals(ClaimState.SUBMITTED, claim(id).state());
        assertTrue(robot.sees("撤回：日期写错"));
        robot.in(Language.ENGLISH)
                .open(desk -> screens(desk).claim(new Place.Claim(id)))
                .picture("claim-page");
    }

    @Test
    void a_way_that_has_been_gone_to_its_end_is_told_in_large_letters_too() {
        given.approve(given.wang(), "2026-08-20");
        UUID id = new ClaimQueries(given.store().read()).all().getFirst().id();
        robot.textSize(200).open(desk -> screens(desk).claim(new Place.Claim(id)));
        assertTrue(robot.sees("6 / 6"));
        assertTrue(robot.sees("已批准"));
    }

    @Test
    void several_claims_take_a_step_together_from_the_list() {
        UUID one = given.draft(given.wang());
        UUID other = given.draft(given.zhang());
        open(new Place.Claims(Place.Claims.LIST));
        robot.focus("#claims").press(KeyCode.CONTROL, KeyCode.A).push("#claims-next");
        robot.push("#dialog-save");
        assertEquals(ClaimState.SUBMITTED, claim(one).state());
        assertEquals(ClaimState.SUBMITTED, claim(other).state());
        robot.picture("claim-list");
        robot.in(Language.ENGLISH);
        open(new Place.Claims(Place.Claims.LIST, "DOCUMENTS"));
        robot.picture("claim-list");
    }

    @Test
    void a_notice_is_made_masked_and_its_objection_answered() {
        UUID id = given.draft(given.wang());
        given.step(id, ClaimMove.SUBMIT, "2026-11-03");
        given.documents(id);
        given.step(id, ClaimMove.CHECK, "2026-11-05");
        open(new Place.Claims());
        robot.push("#claims-notice");
        assertTrue(robot.sees("公示到 2026-12-01，下一步从 2026-12-02 起可以办"));
        robot.picture("notice-form");
        robot.fill("#notice-place", "大厅公告栏").fill("#notice-telephone", "0453-1234567");
        robot.push("#dialog-save");
        assertEquals(ClaimState.PUBLISHED, claim(id).state());
        UUID notice = new NoticeQueries(given.store().read()).list().getFirst().id();
        robot.open(desk -> screens(desk).notice(new Place.Notice(notice)));
        assertTrue(robot.sees("王**"));
        robot.push("#objection-add").fill("#objection-by", "邻居").fill("#objection-content", "户籍已迁出");
        robot.push("#dialog-save");
        robot.picture("notice-page");
        robot.push("#objection-answer").fill("#answer-words", "户籍在本县，有户口本为证");
        robot.push("#dialog-save");
        assertTrue(robot.sees("异议不成立"));
        robot.in(Language.ENGLISH)
                .open(desk -> screens(desk).notice(new Place.Notice(notice)))
                .picture("notice-page");
        open(new Place.Claims(Place.Claims.NOTICES));
        robot.picture("notice-list");
    }

    @Test
    void a_year_of_days_off_is_entered_and_the_rules_of_the_place_are_kept() {
        open(new Place.Claims(Place.Claims.NOTICES));
        robot.push("#notice-holidays");
        robot.fill("#holiday-source", "试")
                .fill("#holiday-off", "2-6~2-13 10-1~10-7")
                .fill("#holiday-worked", "2-14");
        robot.picture("notice-holidays");
        robot.push("#dialog-save");
        assertTrue(new NoticeQueries(given.store().read()).workDays().years().contains(2027));
        robot.push("#notice-rules").focus("#rule-recheck-first").press(KeyCode.SPACE);
        robot.picture("notice-rules");
        robot.push("#dialog-save");
        assertTrue(new ClaimQueries(given.store().read())
                .rules(GivenSubsidies.TODAY)
                .recheckFirst());
    }

    @Test
    void many_are_verified_by_two_keys() {
        given.approve(given.wang(), "2026-08-20");
        given.approve(given.zhang(), "2026-09-20");
        open(new Place.Claims(Place.Claims.VERIFY));
        assertTrue(robot.sees("停发，不补发"));
        robot.focus("#verify").press(KeyCode.HOME).press(KeyCode.SPACE).press(KeyCode.SPACE);
        robot.picture("verify");
        robot.press(KeyCode.CONTROL, KeyCode.S);
        assertEquals(2, given.store().read().fetchCount(SUBSIDY_VERIFICATION));
        robot.in(Language.ENGLISH);
        open(new Place.Claims(Place.Claims.VERIFY));
        robot.picture("verify");
    }
}
