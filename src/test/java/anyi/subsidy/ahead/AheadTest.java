// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.GivenStaff;
import anyi.robot.Robot;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.claim.Claim;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.ClaimResult;
import anyi.subsidy.claim.Recipient;
import anyi.term.ClaimMove;
import anyi.term.HukouKind;
import anyi.term.StaffPosition;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AheadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final GivenSubsidies given = new GivenSubsidies();

    @AfterEach
    void close() {
        given.store().close();
    }

    private List<AheadRow> rows() {
        return new AheadQueries(given.store().read()).rows(TODAY);
    }

    private AheadRow row(AheadKind kind) {
        return rows().stream().filter(row -> row.kind() == kind).findFirst().orElseThrow();
    }

    private void aged79() {
        given.given()
                .resident("李秀英")
                .born("1947-01-15")
                .hukou("231025", HukouKind.RURAL, "2000-01-01")
                .admitted("2025-01-01")
                .save();
    }

    @Test
    void a_birthday_that_passes_a_tier_stands_before_it_comes() {
        aged79();
        AheadRow birthday = row(AheadKind.BIRTHDAY);
        assertEquals(LocalDate.of(2027, 1, 15), birthday.on());
        assertEquals("80", birthday.detail());
        AheadRow apply = row(AheadKind.APPLY);
        assertEquals("李秀英", apply.name());
        assertEquals(Money.of("25.00"), apply.change().orElseThrow().now());
        assertEquals(LocalDate.of(2027, 1, 15), apply.on());
    }

    @Test
    void a_discharge_that_is_entered_ends_what_is_paid() {
        given.approve(given.wang(), "2026-10-01");
        var stay = given.store()
                .read()
                .fetchSingle(anyi.store.schema.Tables.STAY, anyi.store.schema.Tables.STAY.RESIDENT_ID.eq(given.wang()));
        given.store().write(GivenSubsidies.ACTOR, "登记退住", tx -> {
            var row = tx.row(anyi.store.schema.Tables.STAY, stay.getId());
            row.setDischargedOn(LocalDate.of(2026, 12, 20));
            tx.update(row);
            return true;
        });
        assertEquals(LocalDate.of(2026, 12, 20), row(AheadKind.LEAVES).on());
        AheadRow amount = row(AheadKind.AMOUNT);
        assertEquals(Money.of("25.00"), amount.change().orElseThrow().before());
        assertEquals(Money.ZERO, amount.change().orElseThrow().now());
    }

    @Test
    void a_claim_that_is_ended_for_a_later_day_stands_there_until_it_ends() {
        given.approve(given.wang(), "2026-10-01");
        UUID claim = new ClaimQueries(given.store().read())
                .of(given.wang())
                .getLast()
                .id();
        assertInstanceOf(ClaimResult.Written.class, given.step(claim, ClaimMove.END, "2026-11-20", "2026-12-20"));
        AheadRow ends = row(AheadKind.CLAIM_ENDS);
        assertEquals(LocalDate.of(2026, 12, 20), ends.on());
        assertEquals("王桂兰", ends.name());
    }

    @Test
    void claims_of_staff_and_of_the_home_end_as_well() {
        UUID zhao = new GivenStaff(given.given(), "赵敏霞")
                .as(StaffPosition.CARE_WORKER, "2020-03-01")
                .save();
        for (var whose : List.of(Recipient.staff(zhao), Recipient.HOME)) {
            String policy = whose.isHome() ? "tz-construction" : "nb-post";
            given.claims()
                    .approve(
                            GivenSubsidies.ACTOR,
                            new Claim(policy, whose, Optional.empty(), LocalDate.parse("2026-10-01")));
            UUID claim =
                    new ClaimQueries(given.store().read()).of(whose).getLast().id();
            assertInstanceOf(ClaimResult.Written.class, given.step(claim, ClaimMove.END, "2026-11-20", "2026-12-20"));
        }
        List<AheadRow> ends = rows().stream()
                .filter(row -> row.kind() == AheadKind.CLAIM_ENDS)
                .toList();
        assertEquals(List.of("", "赵敏霞"), ends.stream().map(AheadRow::name).toList());
        assertEquals(
                List.of(Recipient.HOME, Recipient.staff(zhao)),
                ends.stream().map(AheadRow::whose).toList());
        assertEquals(
                List.of(Optional.of("tz-construction"), Optional.of("nb-post")),
                ends.stream().map(AheadRow::policy).toList());
    }

    @Test
    void nothing_stands_there_twice() {
        aged79();
        given.approve(given.wang(), "2026-10-01");
        List<AheadRow> rows = rows();
        assertEquals(rows.size(), rows.stream().distinct().count());
        assertEquals(
                1, rows.stream().filter(row -> row.kind() == AheadKind.APPLY).count());
    }

    @Test
    void the_list_reads_in_both_languages() {
        aged79();
        given.approve(given.wang(), "2026-10-01");
        try (var robot = new Robot()) {
            robot.open(desk -> new AheadScreens(desk, given.store()).ahead()).picture("ahead");
            assertTrue(robot.sees("满 80 周岁"));
            assertEquals(List.of(), robot.clipped());
            robot.in(anyi.text.Messages.Language.ENGLISH).picture("ahead");
            assertTrue(robot.sees("turns 80"));
        }
    }
}
