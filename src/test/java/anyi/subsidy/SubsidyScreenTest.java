// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.GivenStaff;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.subsidy.claim.Claim;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.run.RunQueries;
import anyi.term.Beneficiary;
import anyi.term.EconomicCategory;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.text.Messages.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SubsidyScreenTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

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

    private Function<Desk, Page> month(YearMonth month) {
        return desk -> screens(desk).month(new Place.SubsidyMonth(month));
    }

    @Test
    void everybody_eligible_is_approved_and_the_month_closed_by_keyboard() {
        robot.open(month(NOVEMBER));
        assertTrue(robot.sees("符合条件，还没有批准：2 人"));
        robot.push("#subsidy-approve-all").enter();
        assertEquals("50.00", robot.textOf("#subsidy-total"));
        robot.push("#subsidy-close").enter();
        assertTrue(robot.sees("已关账"));
        assertEquals(
                2, new RunQueries(given.store().read()).linesOfRun(NOVEMBER).size());
        assertFalse(robot.has("#subsidy-close"));
    }

    @Test
    void what_nobody_has_looked_at_stands_before_a_close_also_where_it_came_after_the_month_was_opened() {
        robot.open(month(NOVEMBER));
        given.given().resident("李秀英").born("2025-06-01").admitted("2025-01-01").save();
        robot.push("#subsidy-close");
        assertTrue(robot.sees("还有 1 条提醒没有看过"));
    }

    @Test
    void a_line_says_why_it_is_this_amount_and_a_difference_what_was_changed() {
        given.approve(given.wang(), "2026-10-01");
        given.approve(given.zhang(), "2026-10-01");
        given.runs().close(GivenSubsidies.ACTOR, OCTOBER, (done, total, step) -> {});
        given.category(given.wang(), EconomicCategory.DIBAO_RURAL, "2026-08-15");
        robot.open(month(NOVEMBER)).picture("subsidy-month");
        assertTrue(robot.sees("更正以前月份"));
        robot.focus("#subsidy-tree").press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertTrue(robot.sees("为什么是这个数？"));
        robot.picture("subsidy-month-why");
        assertEquals(List.of(), robot.clipped());
        robot.press(KeyCode.ESCAPE);
        robot.dark(true).picture("subsidy-month-dark");
    }

    @Test
    void the_month_reads_in_english_and_large() {
        given.approve(given.wang(), "2026-10-01");
        given.runs().close(GivenSubsidies.ACTOR, OCTOBER, (done, total, step) -> {});
        given.approve(given.zhang(), "2026-11-01");
        robot.in(Language.ENGLISH).open(month(NOVEMBER));
        robot.focus("#subsidy-tree").press(KeyCode.DOWN).press(KeyCode.DOWN);
        robot.picture("subsidy-month-why");
        assertFalse(robot.text().chars().anyMatch(c -> c == '补'));
        robot.textSize(150).picture("subsidy-month-150");
    }

    @Test
    void a_policy_shows_its_table_and_proves_itself() {
        robot.open(desk -> screens(desk).policy(new Place.Policy("hlj-linkou-tekun")))
                .picture("subsidy-policy");
        assertTrue(robot.sees("7 / 7 对得上"));
        assertTrue(robot.sees("1,100.00"));
        robot.push("#policy-deactivate");
        assertTrue(robot.sees("未启用"));
    }

    @Test
    void the_policies_are_listed() {
        robot.open(desk -> screens(desk).policies(new Place.Policies())).picture("subsidy-policies");
        assertTrue(robot.sees("林口县普惠高龄津贴"));
    }

    @Test
    void the_case_file_says_what_there_is_and_why_nothing() {
        given.approve(given.wang(), "2026-10-01");
        robot.openNode(desk -> {
            var section = screens(desk).sectionOf(given.wang());
            section.show(desk.today());
            return section.content();
        });
        robot.settle();
        assertTrue(robot.sees("可发"));
        robot.focus("#case-subsidies").press(KeyCode.DOWN);
        robot.picture("subsidy-section");
        assertTrue(robot.sees("为什么没有？"));
    }

    private UUID carer() {
        new PolicyQueries(given.store().read())
                .list().stream()
                        .filter(row -> row.code().equals("nb-post"))
                        .forEach(row -> given.policies().setActive(GivenSubsidies.ACTOR, row.id(), true));
        UUID zhao = new GivenStaff(given.given(), "赵敏霞")
                .as(StaffPosition.CARE_WORKER, "2020-03-01")
                .skilled(SkillLevel.LEVEL_5, "2020-06-01")
                .save();
        given.claims()
                .approve(
                        GivenSubsidies.ACTOR,
                        new Claim("nb-post", Recipient.staff(zhao), Optional.empty(), LocalDate.parse("2026-10-01")));
        return zhao;
    }

    @Test
    void somebody_of_the_staff_sees_what_is_paid_and_why_not_yet() {
        UUID zhao = carer();
        robot.open(desk -> screens(desk).ofStaff(new Place.StaffSubsidies(zhao)));
        robot.waitFor("宁波市");
        assertTrue(robot.sees("赵敏霞"));
        assertTrue(robot.sees("待定"));
        robot.picture("subsidy-staff");
        assertEquals(List.of(), robot.clipped());
        assertFalse(robot.has("#case-subsidy-choose"), "the choice between subsidies is a resident's");
        robot.push("#case-subsidy-enter");
        assertEquals(
                new Place.SubsidyFacts(Beneficiary.STAFF, Optional.of(zhao), "establishment"),
                robot.places().getLast());
        robot.in(Language.ENGLISH)
                .open(desk -> screens(desk).ofStaff(new Place.StaffSubsidies(zhao)))
                .picture("subsidy-staff");
        assertEquals(List.of(), robot.clipped());
    }
}
