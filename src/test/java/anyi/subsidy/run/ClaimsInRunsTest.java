// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.claim.StepDraft;
import anyi.subsidy.engine.Reason;
import anyi.subsidy.engine.Status;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.ShippedPolicies;
import anyi.subsidy.verify.ChoiceDraft;
import anyi.subsidy.verify.VerificationCommands;
import anyi.subsidy.verify.VerificationDraft;
import anyi.subsidy.verify.VerifyBook;
import anyi.subsidy.verify.VerifyRow;
import anyi.term.ClaimMove;
import anyi.term.VerificationManner;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClaimsInRunsTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final GivenSubsidies given = new GivenSubsidies();

    @AfterEach
    void close() {
        given.store().close();
    }

    private Due wang(YearMonth month) {
        Dues dues = Dues.of(given.store().read(), given.wang());
        return dues.person(dues.facts().find(given.wang()).orElseThrow(), month).stream()
                .filter(due -> due.policy().equals("hlj-linkou-oldage"))
                .findFirst()
                .orElseThrow();
    }

    private UUID claim() {
        return new ClaimQueries(given.store().read())
                .of(given.wang())
                .getFirst()
                .id();
    }

    private void close(YearMonth month) {
        given.runs().close(GivenSubsidies.ACTOR, month, (done, total, step) -> {});
    }

    private void verify(String on) {
        given.verifications()
                .verify(
                        GivenSubsidies.ACTOR,
                        List.of(new VerificationCommands.Whom(given.wang(), "hlj-linkou-oldage")),
                        new VerificationDraft(LocalDate.parse(on), "李护士", VerificationManner.IN_PERSON));
    }

    @Test
    void what_is_on_its_way_is_shown_as_applied_for_and_not_paid() {
        given.draft(given.wang());
        Due due = wang(NOVEMBER);
        assertEquals(Standing.UNDER_WAY, due.standing());
        assertEquals(List.of(), Preview.of(given.store().read(), NOVEMBER).payable());
        assertEquals(
                List.of("张有才"),
                new MonthStates(given.store().read())
                        .of(NOVEMBER, (done, total, step) -> {}).notAppliedFor().stream()
                                .map(Due::name)
                                .toList());
    }

    @Test
    void a_suspension_stops_from_its_day_and_says_so() {
        given.approve(given.wang(), "2026-09-01");
        given.step(claim(), ClaimMove.SUSPEND, "2026-10-20", "2026-10-15");
        verify("2026-09-20");
        verify("2026-10-20");
        assertEquals(Money.of("25.00"), wang(OCTOBER).amount());
        Due november = wang(NOVEMBER);
        assertEquals(Status.ZERO, november.status());
        Reason reason = november.reason().orElseThrow();
        assertEquals(Reason.Kind.CLAIM, reason.kind());
        assertEquals(LocalDate.parse("2026-10-15"), reason.seen().from());
    }

    @Test
    void what_was_held_up_is_paid_later_only_where_somebody_says_so() {
        given.approve(given.wang(), "2026-09-01");
        verify("2026-10-01");
        given.step(claim(), ClaimMove.SUSPEND, "2026-10-01", "2026-10-01");
        close(OCTOBER);
        var resume = new StepDraft(
                ClaimMove.RESUME, LocalDate.parse("2026-11-10"), "刘春梅", null, LocalDate.parse("2026-11-01"), true);
        given.claims().step(GivenSubsidies.ACTOR, List.of(claim()), resume, GivenSubsidies.TODAY);
        MonthPreview november = Preview.of(given.store().read(), NOVEMBER);
        assertEquals(1, november.payable().size());
        assertEquals(Money.of("25.00"), november.corrections().getFirst().difference());
        assertEquals(
                List.of("补贴申请 1 份：恢复发放"),
                november.corrections().getFirst().acts().stream()
                        .map(Touch::purpose)
                        .toList());
    }

    @Test
    void an_end_leaves_the_months_before_it_as_they_were() {
        given.approve(given.wang(), "2026-09-01");
        verify("2026-09-30");
        close(OCTOBER);
        given.step(claim(), ClaimMove.END, "2026-11-05", "2026-11-01");
        assertEquals(Standing.ENDED, wang(NOVEMBER).standing());
        MonthPreview november = Preview.of(given.store().read(), NOVEMBER);
        assertEquals(List.of(), november.corrections());
        assertEquals(
                List.of(),
                november.unclaimed().stream()
                        .filter(due -> due.name().equals("王桂兰"))
                        .toList());
        Change ended = new MonthStates(given.store().read())
                .of(NOVEMBER, (done, total, step) -> {}).changes().stream()
                        .filter(change -> change.kind() == Change.Kind.ENDED)
                        .findFirst()
                        .orElseThrow();
        assertEquals(Reason.Kind.CLAIM, ended.reason().orElseThrow().kind());
    }

    @Test
    void who_was_not_verified_in_time_is_held_back_until_they_are() {
        given.approve(given.wang(), "2026-08-20");
        assertEquals(Status.PAID, wang(SEPTEMBER).status());
        Due october = wang(OCTOBER);
        assertEquals(Status.ZERO, october.status(), "every month by this policy");
        assertEquals(Reason.Kind.SUSPENDED, october.reason().orElseThrow().kind());
        verify("2026-10-28");
        assertEquals(Status.PAID, wang(OCTOBER).status());
        assertEquals(Status.PAID, wang(NOVEMBER).status());
        VerifyRow row =
                VerifyBook.of(given.store().read(), GivenSubsidies.TODAY).rows().getFirst();
        assertEquals(LocalDate.parse("2026-11-30"), row.dueOn());
    }

    @Test
    void whom_nobody_verified_is_due_from_the_approval_on() {
        given.approve(given.wang(), "2026-08-20");
        VerifyRow row =
                VerifyBook.of(given.store().read(), GivenSubsidies.TODAY).rows().getFirst();
        assertEquals(LocalDate.parse("2026-09-30"), row.dueOn());
        assertEquals(true, row.byApproval() && row.isOver(GivenSubsidies.TODAY));
    }

    @Test
    void a_month_closed_before_verifications_were_kept_is_not_taken_back_for_want_of_one() {
        given.approve(given.wang(), "2026-01-01");
        verify("2026-10-01");
        close(OCTOBER);
        given.store().write(GivenSubsidies.ACTOR, "如旧版", tx -> {
            var runs = tx.db().selectFrom(anyi.store.schema.Tables.SUBSIDY_RUN).fetchSingle();
            var row = tx.row(anyi.store.schema.Tables.SUBSIDY_RUN, runs.getId());
            row.setVerificationKept(null);
            tx.update(row);
            var verified = tx.db()
                    .selectFrom(anyi.store.schema.Tables.SUBSIDY_VERIFICATION)
                    .fetchSingle();
            tx.delete(tx.row(anyi.store.schema.Tables.SUBSIDY_VERIFICATION, verified.getId()));
            return true;
        });
        assertEquals(List.of(), Preview.of(given.store().read(), NOVEMBER).corrections());
        assertEquals(Status.ZERO, wang(NOVEMBER).status());
    }

    /** Two policies of which a person chooses one, made of the county's. */
    private void choices() {
        for (String code : List.of("choice-a", "choice-b")) {
            String text = ShippedPolicies.text("hlj-linkou-oldage-2024")
                    .replace("hlj-linkou-oldage", code)
                    .replace(
                            "\"verifyEveryMonths\": 1,",
                            "\"exclusivity\": [{\"group\": \"old\", \"rule\": \"CHOICE\", \"clause\": \"c1\"}],");
            given.policies().take(GivenSubsidies.ACTOR, code + ".json", text);
            new PolicyQueries(given.store().read())
                    .list().stream()
                            .filter(row -> row.code().equals(code))
                            .forEach(row -> given.policies().setActive(GivenSubsidies.ACTOR, row.id(), true));
            given.approve(code, given.wang(), "2026-10-01");
        }
    }

    private Due wang(String policy, YearMonth month) {
        Dues dues = Dues.of(given.store().read(), given.wang());
        return dues.person(dues.facts().find(given.wang()).orElseThrow(), month).stream()
                .filter(due -> due.policy().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_two_that_exclude_each_other_the_one_that_the_person_chose_is_paid_from_its_day_on() {
        choices();
        assertEquals(Status.UNDECIDED, wang("choice-a", NOVEMBER).status());
        given.verifications()
                .choose(
                        GivenSubsidies.ACTOR,
                        new ChoiceDraft(given.wang(), "old", "choice-b", LocalDate.parse("2026-11-10"), null));
        assertEquals(Money.of("25.00"), wang("choice-b", NOVEMBER).amount());
        Due other = wang("choice-a", NOVEMBER);
        assertEquals(Status.ZERO, other.status());
        assertEquals("choice", other.reason().orElseThrow().seen().fact());
        assertEquals(
                LocalDate.parse("2026-11-10"),
                other.reason().orElseThrow().seen().from());
        assertEquals(Status.UNDECIDED, wang("choice-b", OCTOBER).status(), "before the choice");
    }

    @Test
    void verifications_and_suspensions_are_inputs_of_the_month() {
        given.approve(given.wang(), "2026-10-01");
        String before = Preview.of(given.store().read(), NOVEMBER).inputHash();
        verify("2026-11-02");
        String verified = Preview.of(given.store().read(), NOVEMBER).inputHash();
        assertNotEquals(before, verified);
        given.step(claim(), ClaimMove.SUSPEND, "2026-11-20", "2026-11-15");
        assertNotEquals(verified, Preview.of(given.store().read(), NOVEMBER).inputHash());
    }
}
