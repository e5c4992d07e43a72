// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import static anyi.store.schema.Tables.PAYMENT_BATCH;
import static anyi.store.schema.Tables.PAYMENT_LINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.log.Undo;
import anyi.store.log.UndoResult;
import anyi.store.schema.tables.records.PaymentLineRecord;
import anyi.subsidy.GivenMoney;
import anyi.term.BatchState;
import anyi.term.PaymentKind;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PayCommandsTest {
    private static final String OLD_AGE = "oldage";
    private static final String CARE = "care";

    private final GivenMoney given = new GivenMoney();
    private final UUID wang = given.resident("王桂兰");
    private final UUID zhang = given.resident("张有才");

    @AfterEach
    void close() {
        given.close();
    }

    private List<PayeeRow> payees() {
        return given.queries().payees(GivenMoney.TODAY);
    }

    private PaymentRow only(UUID batch) {
        return given.queries().payments(batch).getFirst();
    }

    private UndoResult undo() {
        return new Undo(given.store(), List.of())
                .undo(GivenMoney.ACTOR, "撤销", given.store().revision());
    }

    @Test
    void a_batch_pays_every_open_line_once_and_the_payees_together() {
        given.account(wang, GivenMoney.CARD);
        given.account(zhang, GivenMoney.card(7));
        given.line(wang, OLD_AGE, "2026-09", "25.00");
        given.line(wang, OLD_AGE, "2026-10", "25.00");
        given.line(wang, CARE, "2026-10", "300.00");
        given.line(zhang, OLD_AGE, "2026-10", "25.00");
        UUID batch = given.prepare().orElseThrow();
        BatchRow row = given.queries().batch(batch).orElseThrow();
        assertEquals(Money.of("375.00"), row.total());
        assertEquals(3, row.payments());
        assertEquals(
                List.of("300.00", "50.00", "25.00"),
                given.queries().payments(batch).stream()
                        .map(payment -> payment.amount().toString())
                        .toList());
        assertEquals(List.of(), payees());
        assertEquals(Optional.empty(), given.prepare());
    }

    @Test
    void the_database_itself_refuses_a_line_twice() {
        given.account(wang, GivenMoney.CARD);
        UUID line = given.line(wang, OLD_AGE, "2026-10", "25.00");
        UUID payment = only(given.prepare().orElseThrow()).id();
        assertThrows(
                DataAccessException.class,
                () -> given.store().write(GivenMoney.ACTOR, "再发一次", tx -> {
                    var row = new PaymentLineRecord();
                    row.setId(UUID.randomUUID());
                    row.setPaymentId(payment);
                    row.setLineId(line);
                    row.setLiveLineId(line);
                    tx.insert(row);
                    return true;
                }));
        assertEquals(1, given.store().read().fetchCount(PAYMENT_LINE));
    }

    @Test
    void two_who_made_the_same_batch_are_told_and_the_line_is_paid_once() {
        given.account(wang, GivenMoney.CARD);
        given.line(wang, OLD_AGE, "2026-10", "25.00");
        List<PayeeRow> seen = payees();
        assertInstanceOf(Preparing.Prepared.class, given.prepare(seen));
        assertInstanceOf(Preparing.ChangedMeanwhile.class, given.prepare(seen));
    }

    @Test
    void a_payee_without_an_account_or_with_a_wrong_one_refuses_the_batch() {
        UUID li = given.resident("李秀英");
        given.account(wang, GivenMoney.WRONG_CARD);
        given.account(zhang, "12345");
        for (UUID person : List.of(wang, zhang, li)) {
            given.line(person, OLD_AGE, "2026-10", "25.00");
        }
        var refused = assertInstanceOf(Preparing.Refused.class, given.prepare(payees()));
        assertEquals(
                Set.of(AccountFault.CHECK, AccountFault.LENGTH, AccountFault.MISSING),
                Set.copyOf(refused.payees().stream()
                        .map(payee -> payee.fault().orElseThrow())
                        .toList()));
        assertEquals(0, given.store().read().fetchCount(PAYMENT_BATCH));
        List<PayeeRow> rest = payees().stream()
                .filter(payee -> payee.fault()
                        .filter(fault -> fault == AccountFault.CHECK)
                        .isPresent())
                .toList();
        assertInstanceOf(Preparing.Refused.class, given.prepare(rest));
        assertInstanceOf(
                Preparing.Prepared.class,
                given.prepare(rest, Set.of(rest.getFirst().key())),
                "a passbook that somebody has compared");
        assertEquals(2, payees().size(), "who was left out is payable later");
    }

    @Test
    void a_recovery_nets_off_and_what_is_more_is_carried() {
        given.account(wang, GivenMoney.CARD);
        UUID september = given.line(wang, OLD_AGE, "2026-09", "100.00");
        given.paidBatch();
        given.difference(september, wang, OLD_AGE, "2026-09", "2026-10", "-100.00");
        given.line(wang, OLD_AGE, "2026-10", "60.00");
        assertTrue(payees().getFirst().isCarried());
        assertEquals(Money.of("-40.00"), payees().getFirst().net());
        assertEquals(Optional.empty(), given.prepare(), "nothing negative is sent");
        given.line(wang, OLD_AGE, "2026-11", "100.00");
        PaymentRow payment = only(given.prepare().orElseThrow());
        assertEquals(Money.of("60.00"), payment.amount());
        assertEquals(3, payment.months().size());
    }

    @Test
    void lines_that_come_to_nothing_are_settled_without_the_bank() {
        UUID september = given.line(wang, OLD_AGE, "2026-09", "25.00");
        given.difference(september, wang, OLD_AGE, "2026-09", "2026-10", "-25.00");
        UUID batch = given.prepare().orElseThrow();
        assertEquals(PaymentKind.NETTED, only(batch).kind());
        assertEquals(Money.ZERO, given.queries().batch(batch).orElseThrow().total());
    }

    @Test
    void a_recovery_is_settled_when_the_family_brings_the_money() {
        given.account(wang, GivenMoney.CARD);
        UUID september = given.line(wang, OLD_AGE, "2026-09", "100.00");
        given.paidBatch();
        given.difference(september, wang, OLD_AGE, "2026-09", "2026-10", "-100.00");
        PayeeRow owing = payees().getFirst();
        assertInstanceOf(Repaying.Repaid.class, given.pay().repaid(GivenMoney.ACTOR, owing, GivenMoney.TODAY));
        assertEquals(List.of(), payees());
        assertInstanceOf(
                Repaying.ChangedMeanwhile.class, given.pay().repaid(GivenMoney.ACTOR, owing, GivenMoney.TODAY));
    }

    @Test
    void a_batch_goes_to_the_bank_and_is_paid_in_this_order() {
        given.account(wang, GivenMoney.CARD);
        given.line(wang, OLD_AGE, "2026-10", "25.00");
        UUID batch = given.prepare().orElseThrow();
        assertEquals(new Moved.NotFrom(BatchState.PREPARED), given.paid(batch));
        assertEquals(
                new Moved.TooEarly(GivenMoney.TODAY),
                given.pay().handOver(GivenMoney.ACTOR, batch, GivenMoney.TODAY.minusDays(1)));
        assertEquals(new Moved.InFuture(), given.pay().handOver(GivenMoney.ACTOR, batch, GivenMoney.TODAY.plusDays(1)));
        assertInstanceOf(Moved.Done.class, given.hand(batch));
        assertEquals(new Moved.NotFrom(BatchState.HANDED), given.pay().dissolve(GivenMoney.ACTOR, batch));
        assertInstanceOf(Moved.Done.class, given.paid(batch));
        assertEquals(
                Optional.of(GivenMoney.TODAY),
                given.queries().batch(batch).orElseThrow().paidOn());
        assertInstanceOf(UndoResult.Final.class, undo());
    }

    @Test
    void money_that_came_back_is_paid_again_and_once() {
        given.account(wang, GivenMoney.CARD);
        UUID line = given.line(wang, OLD_AGE, "2026-10", "25.00");
        UUID first = only(given.paidBatch()).id();
        assertInstanceOf(Moved.Done.class, given.cameBack(first));
        long returned = given.store().revision();
        assertInstanceOf(Moved.NothingSent.class, given.cameBack(first));
        assertEquals(Optional.of("账号已注销"), payees().getFirst().returned());
        UUID again = given.prepare().orElseThrow();
        assertEquals(Money.of("25.00"), only(again).amount());
        assertEquals(1, given.settled().get(line));
        var undo = new Undo(given.store(), List.of()).undo(GivenMoney.ACTOR, "撤销", returned);
        assertInstanceOf(UndoResult.LeansOn.class, undo, "the second payment rests on it");
    }

    @Test
    void making_a_batch_handing_it_over_and_a_return_can_be_taken_back() {
        given.account(wang, GivenMoney.CARD);
        given.line(wang, OLD_AGE, "2026-10", "25.00");
        UUID batch = given.prepare().orElseThrow();
        assertInstanceOf(UndoResult.Undone.class, undo());
        assertEquals(1, payees().size());
        batch = given.prepare().orElseThrow();
        given.hand(batch);
        assertInstanceOf(UndoResult.Undone.class, undo());
        assertEquals(
                BatchState.PREPARED, given.queries().batch(batch).orElseThrow().state());
        given.hand(batch);
        given.paid(batch);
        given.cameBack(only(batch).id());
        assertInstanceOf(UndoResult.Undone.class, undo());
        assertEquals(List.of(), payees());
    }

    @Test
    void a_batch_is_taken_apart_before_it_goes_to_the_bank() {
        given.account(wang, GivenMoney.CARD);
        given.line(wang, OLD_AGE, "2026-10", "25.00");
        UUID batch = given.prepare().orElseThrow();
        assertInstanceOf(Moved.Done.class, given.pay().dissolve(GivenMoney.ACTOR, batch));
        long apart = given.store().revision();
        assertEquals(List.of(), given.queries().batches());
        given.prepare().orElseThrow();
        assertInstanceOf(
                UndoResult.LeansOn.class, new Undo(given.store(), List.of()).undo(GivenMoney.ACTOR, "撤销", apart));
    }

    @Test
    void an_account_that_money_reached_needs_no_check_digit() {
        given.account(wang, GivenMoney.WRONG_CARD);
        given.line(wang, OLD_AGE, "2026-09", "25.00");
        List<PayeeRow> all = payees();
        var first = assertInstanceOf(
                Preparing.Prepared.class,
                given.prepare(all, Set.of(all.getFirst().key())));
        given.line(wang, OLD_AGE, "2026-10", "25.00");
        assertTrue(payees().getFirst().fault().isPresent(), "prepared is not paid");
        given.hand(first.batch());
        given.paid(first.batch());
        assertEquals(Optional.empty(), payees().getFirst().fault());
    }

    @Test
    void the_homes_own_subsidy_needs_no_account() {
        given.line(null, "operating", "2026-10", "7480.00");
        UUID batch = given.prepare().orElseThrow();
        assertEquals(PaymentKind.OWN, only(batch).kind());
        assertEquals(Money.ZERO, given.queries().batch(batch).orElseThrow().toBank());
        assertEquals(
                Money.of("7480.00"), given.queries().batch(batch).orElseThrow().total());
    }

    @Test
    void a_return_states_its_day_and_reason() {
        var empty = new ReturnDraft(UUID.randomUUID(), null, " ");
        assertEquals(
                List.of("on", "reason"),
                empty.check(GivenMoney.TODAY, GivenMoney.TODAY).all().stream()
                        .map(problem -> problem.field())
                        .toList());
        var early = new ReturnDraft(UUID.randomUUID(), LocalDate.of(2026, 11, 1), "销户");
        assertTrue(early.check(GivenMoney.TODAY, GivenMoney.TODAY).refuse());
    }
}
