// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.given.GivenStaff;
import anyi.store.TestStores;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.claim.Claim;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.Reason;
import anyi.subsidy.fact.WantedFact;
import anyi.subsidy.further.FurtherFactCommands;
import anyi.subsidy.further.FurtherFactDraft;
import anyi.subsidy.further.FurtherFactQueries;
import anyi.subsidy.pay.PayQueries;
import anyi.subsidy.pay.PayeeRow;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.settle.SettledLine;
import anyi.subsidy.settle.SettlementQueries;
import anyi.term.SkillLevel;
import anyi.term.StaffPosition;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Policies that pay the home, or somebody of the staff, from facts of the store through a closed month to the money. */
final class HomeAndStaffRunsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final GivenSubsidies given = new GivenSubsidies();

    @AfterEach
    void close() {
        given.store().close();
    }

    private void inUse(String code) {
        new PolicyQueries(given.store().read())
                .list().stream()
                        .filter(row -> row.code().equals(code))
                        .forEach(row -> given.policies().setActive(GivenSubsidies.ACTOR, row.id(), true));
    }

    private UUID carer() {
        return new GivenStaff(given.given(), "赵敏霞")
                .as(StaffPosition.CARE_WORKER, "2020-03-01")
                .skilled(SkillLevel.LEVEL_5, "2020-06-01")
                .save();
    }

    private void approve(String policy, Recipient whose, String from) {
        given.claims().approve(GivenSubsidies.ACTOR, new Claim(policy, whose, Optional.empty(), LocalDate.parse(from)));
    }

    private WantedFact wanted(Recipient whose, String fact) {
        var book = new PolicyBook(new PolicyQueries(given.store().read()).active());
        var policies = book.codes().stream()
                .flatMap(code -> book.policies(code).stream())
                .toList();
        return WantedFact.of(policies, whose.kind()).stream()
                .filter(one -> one.fact().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private FurtherFactCommands.Recorded record(
            Recipient whose, String fact, Map<String, String> fields, @Nullable String from) {
        LocalDate first = from == null ? null : LocalDate.parse(from);
        var draft = new FurtherFactDraft(whose, wanted(whose, fact), fields, first, null, "测试文件");
        assertEquals(List.of(), draft.check().all());
        return given.further().record(GivenSubsidies.ACTOR, draft);
    }

    private Due due(Dues dues, YearMonth month, String policy, Recipient whose) {
        return dues.month(month).stream()
                .filter(one -> one.key().equals(new LineKey(policy, whose)))
                .findFirst()
                .orElseThrow();
    }

    private Due due(YearMonth month, String policy, Recipient whose) {
        return due(Dues.of(given.store().read(), month), month, policy, whose);
    }

    private void close(YearMonth month) {
        assertInstanceOf(
                RunCommands.Closed.Done.class,
                given.runs().close(GivenSubsidies.ACTOR, month, (done, total, step) -> {}));
    }

    private List<LineRow> lines(YearMonth month, String policy) {
        return new RunQueries(given.store().read())
                .linesOfRun(month).stream()
                        .filter(line -> line.policy().equals(policy))
                        .toList();
    }

    private void allowance(Recipient zhao) {
        record(zhao, "establishment", Map.of("value", "false"), "2020-03-01");
        record(zhao, "trainingHours", Map.of("value", "8"), "2026-01-01");
        record(zhao, "workplace", Map.of("value", "HOME"), "2020-03-01");
    }

    @Test
    void a_post_allowance_names_what_is_missing_and_is_paid_once_it_is_recorded() {
        Recipient zhao = Recipient.staff(carer());
        inUse("nb-post");
        approve("nb-post", zhao, "2026-10-01");
        Due open = due(OCTOBER, "nb-post", zhao);
        assertTrue(open.isOpen());
        assertEquals(Reason.Kind.MISSING_FACT, open.reason().orElseThrow().kind());
        allowance(zhao);
        Due paid = due(OCTOBER, "nb-post", zhao);
        assertTrue(paid.isPayable());
        assertEquals(Money.of("300.00"), paid.amount());
        assertEquals("赵敏霞", paid.name());
    }

    @Test
    void a_month_closes_with_lines_of_staff_and_a_later_fact_books_the_difference() {
        UUID id = carer();
        Recipient zhao = Recipient.staff(id);
        inUse("nb-post");
        approve("nb-post", zhao, "2026-10-01");
        allowance(zhao);
        close(OCTOBER);
        LineRow line = lines(OCTOBER, "nb-post").getFirst();
        assertEquals(zhao, line.whose());
        assertEquals(Optional.of("赵敏霞"), line.name());
        assertEquals(Money.of("300.00"), line.amount());
        // she was of the establishment all the time: the allowance is taken back
        var facts = new FurtherFactQueries(given.store().read()).of(zhao);
        var wrong = facts.stream()
                .filter(one -> one.fact().equals("establishment"))
                .findFirst()
                .orElseThrow();
        given.further()
                .correct(
                        GivenSubsidies.ACTOR,
                        wrong.id(),
                        new FurtherFactDraft(
                                zhao,
                                wanted(zhao, "establishment"),
                                Map.of("value", "true"),
                                LocalDate.parse("2020-03-01"),
                                null,
                                null));
        Correction correction = Preview.of(given.store().read(), NOVEMBER).corrections().stream()
                .filter(one -> one.key().policy().equals("nb-post"))
                .findFirst()
                .orElseThrow();
        assertEquals(Money.of("-300.00"), correction.difference());
        assertEquals(Optional.of(line.id()), correction.corrects());
        assertEquals(
                List.of("更正政策要的事实"),
                correction.acts().stream().map(Touch::purpose).toList());
    }

    @Test
    void what_staff_are_owed_is_paid_with_their_wages_and_settled_under_their_name() {
        Recipient zhao = Recipient.staff(carer());
        inUse("nb-post");
        approve("nb-post", zhao, "2026-10-01");
        allowance(zhao);
        close(OCTOBER);
        PayeeRow payee = new PayQueries(given.store().read())
                .payees(GivenSubsidies.TODAY).stream()
                        .filter(one -> one.key().whose().equals(zhao))
                        .findFirst()
                        .orElseThrow();
        assertEquals("赵敏霞", payee.name());
        assertEquals(Optional.empty(), payee.fault());
        List<SettledLine> settled = new SettlementQueries(given.store().read())
                .lines(Year.of(2026), GivenSubsidies.TODAY, TestStores.CLOCK.getZone());
        assertTrue(settled.stream()
                .anyMatch(one -> one.whose().equals(zhao) && one.name().equals("赵敏霞")));
    }

    @Test
    void grants_for_new_beds_fall_due_in_instalments_over_the_years() {
        inUse("tz-construction");
        approve("tz-construction", Recipient.HOME, "2025-01-01");
        record(Recipient.HOME, "premises", Map.of("value", "OWN"), null);
        record(Recipient.HOME, "newBeds", Map.of("type", "NURSING", "count", "20", "acceptedOn", "2025-10-15"), null);
        record(Recipient.HOME, "newBeds", Map.of("type", "NURSING", "count", "10", "acceptedOn", "2026-10-20"), null);
        var amounts = new ArrayList<Money>();
        for (YearMonth month : List.of(YearMonth.of(2025, 10), YearMonth.of(2026, 9), OCTOBER)) {
            amounts.add(
                    Dues.of(given.store().read(), month).home(month).getFirst().amount());
        }
        // 20 × 10000 × 40 %; nothing; 20 × 10000 × 30 % + 10 × 10000 × 40 %
        assertEquals(List.of(Money.of("80000.00"), Money.ZERO, Money.of("100000.00")), amounts);
        close(OCTOBER);
        assertEquals(
                List.of(Recipient.HOME),
                lines(OCTOBER, "tz-construction").stream().map(LineRow::whose).toList());
    }

    @Test
    void a_new_value_ends_the_one_before_it_and_the_same_days_are_told_only_once() {
        Recipient zhao = Recipient.staff(carer());
        inUse("nb-post");
        assertInstanceOf(
                FurtherFactCommands.Recorded.Done.class,
                record(zhao, "workplace", Map.of("value", "HOME"), "2020-03-01"));
        assertInstanceOf(
                FurtherFactCommands.Recorded.Done.class,
                record(zhao, "workplace", Map.of("value", "DOOR_TO_DOOR"), "2026-05-01"));
        assertEquals(
                List.of(Optional.empty(), Optional.of(LocalDate.parse("2026-05-01"))),
                new FurtherFactQueries(given.store().read())
                        .of(zhao).stream().map(one -> one.to()).toList());
        assertInstanceOf(
                FurtherFactCommands.Recorded.Overlaps.class,
                record(zhao, "workplace", Map.of("value", "HOME"), "2026-05-01"));
    }

    @Test
    void the_month_without_a_window_says_whose_each_line_is() {
        UUID id = carer();
        inUse("nb-post");
        approve("nb-post", Recipient.staff(id), "2026-10-01");
        allowance(Recipient.staff(id));
        var compute = new ComputeCommands(given.store(), given.policies(), given.runs());
        String json = compute.compute(GivenSubsidies.ACTOR, OCTOBER, false).json();
        assertTrue(json.contains("\"beneficiary\":\"STAFF\",\"staff\":\"" + id + "\",\"name\":\"赵敏霞\""), json);
    }
}
