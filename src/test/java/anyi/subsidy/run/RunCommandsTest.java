// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import static anyi.store.schema.Tables.HUKOU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.log.Undo;
import anyi.store.log.UndoResult;
import anyi.subsidy.GivenSubsidies;
import anyi.subsidy.claim.Claim;
import anyi.subsidy.engine.Status;
import anyi.subsidy.engine.file.StepJson;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.ShippedPolicies;
import anyi.subsidy.received.Received;
import anyi.subsidy.received.ReceivedCommands;
import anyi.subsidy.word.ChangeWords;
import anyi.subsidy.word.FactWords;
import anyi.subsidy.word.ReasonWords;
import anyi.term.EconomicCategory;
import anyi.term.LineKind;
import anyi.term.SubsidyKind;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RunCommandsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final GivenSubsidies given = new GivenSubsidies();

    @AfterEach
    void close() {
        given.store().close();
    }

    private RunCommands.Closed close(YearMonth month) {
        return given.runs().close(GivenSubsidies.ACTOR, month, (done, total, step) -> {});
    }

    private MonthPreview preview(YearMonth month) {
        return Preview.of(given.store().read(), month);
    }

    @Test
    void what_was_not_applied_for_is_shown_and_not_paid() {
        assertEquals(List.of(), preview(OCTOBER).payable());
        assertEquals(
                List.of("王桂兰"),
                preview(OCTOBER).unclaimed().stream().map(Due::name).toList());
        given.approve(given.wang(), "2026-10-01");
        assertEquals(Money.of("25.00"), preview(OCTOBER).total());
    }

    @Test
    void where_last_month_is_known_from_a_ledger_only_the_reason_says_so() {
        given.approve(given.wang(), "2026-10-01");
        var september = new Received(
                UUID.randomUUID(),
                given.wang(),
                SubsidyKind.OLD_AGE,
                OCTOBER.minusMonths(1),
                Money.of("100.00"),
                "9月.xlsx B3");
        given.store().write(GivenSubsidies.ACTOR, "导入", tx -> {
            new ReceivedCommands().takeIn(tx, List.of(september));
            return september.id();
        });
        Change less = new MonthStates(given.store().read())
                .of(OCTOBER, (done, total, step) -> {})
                .changes()
                .getFirst();
        assertEquals(Change.Kind.LESS, less.kind());
        for (Language language : Language.values()) {
            var facts = new FactWords(Messages.of(language));
            String why = new ChangeWords(facts, new ReasonWords(facts)).why(less, Optional.empty());
            assertTrue(why.contains("100.00"), why);
        }
    }

    @Test
    void a_birthday_brings_somebody_new_in_the_next_month() {
        given.approve(given.wang(), "2026-10-01");
        given.approve(given.zhang(), "2026-10-01");
        assertEquals(Money.of("25.00"), preview(OCTOBER).total());
        assertEquals(Money.of("50.00"), preview(NOVEMBER).total());
    }

    @Test
    void a_closed_month_never_changes_and_the_next_books_the_difference_with_its_reason() {
        given.approve(given.wang(), "2026-10-01");
        assertInstanceOf(RunCommands.Closed.Done.class, close(OCTOBER));
        assertInstanceOf(RunCommands.Closed.Already.class, close(OCTOBER));
        given.category(given.wang(), EconomicCategory.DIBAO_RURAL, "2026-08-15");
        List<Correction> corrections = preview(NOVEMBER).corrections();
        assertEquals(1, corrections.size());
        assertEquals(Money.of("75.00"), corrections.getFirst().difference());
        assertEquals(
                List.of("准备数据"),
                corrections.getFirst().acts().stream().map(Touch::purpose).toList());
        close(NOVEMBER);
        var runs = new RunQueries(given.store().read());
        LineRow october = runs.linesOfRun(OCTOBER).getFirst();
        assertEquals(Money.of("25.00"), october.amount());
        LineRow difference = runs.linesOfRun(NOVEMBER).stream()
                .filter(line -> line.kind() == LineKind.BACK_PAYMENT)
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(october.id()), difference.corrects());
        var step = StepJson.read(difference.explanation());
        assertEquals(0, difference.amount().yuan().compareTo(Objects.requireNonNull(step.recomputed())));
        assertEquals(List.of(), preview(YearMonth.of(2026, 12)).corrections(), "a second run books nothing");
    }

    @Test
    void a_close_is_not_taken_back_and_taking_back_what_it_paid_for_leaves_it_as_it_was() {
        given.approve(given.wang(), "2026-10-01");
        given.category(given.wang(), EconomicCategory.DIBAO_RURAL, "2026-08-15");
        long category = given.store().revision();
        close(OCTOBER);
        var undo = new Undo(given.store(), List.of());
        assertInstanceOf(
                UndoResult.Final.class,
                undo.undo(GivenSubsidies.ACTOR, "撤销", given.store().revision()));
        Money closed = new RunQueries(given.store().read())
                .linesOfRun(OCTOBER)
                .getFirst()
                .amount();
        assertInstanceOf(UndoResult.Undone.class, undo.undo(GivenSubsidies.ACTOR, "撤销", category));
        var runs = new RunQueries(given.store().read());
        assertEquals(List.of(OCTOBER), runs.closed().stream().map(RunRow::month).toList());
        assertEquals(closed, runs.linesOfRun(OCTOBER).getFirst().amount());
        assertEquals(
                Money.of("-75.00"), preview(NOVEMBER).corrections().getFirst().difference());
    }

    @Test
    void what_should_not_have_been_paid_is_recovered() {
        given.approve(given.wang(), "2026-10-01");
        close(OCTOBER);
        var hukou = given.store().read().fetchSingle(HUKOU, HUKOU.RESIDENT_ID.eq(given.wang()));
        given.store().write(GivenSubsidies.ACTOR, "户籍迁出", tx -> {
            var row = tx.row(HUKOU, hukou.getId());
            row.setValidTo(LocalDate.of(2026, 9, 10));
            tx.update(row);
            return true;
        });
        given.hukou(given.wang(), "330106", "2026-09-10");
        Correction correction = preview(NOVEMBER).corrections().getFirst();
        assertEquals(Money.of("-25.00"), correction.difference());
        assertEquals("户籍迁出", correction.acts().getFirst().purpose());
    }

    @Test
    void the_same_inputs_have_the_same_hash_and_any_change_another() {
        String before = preview(OCTOBER).inputHash();
        assertEquals(before, preview(OCTOBER).inputHash());
        given.category(given.wang(), EconomicCategory.LOW_INCOME, "2026-08-15");
        assertNotEquals(before, preview(OCTOBER).inputHash());
    }

    @Test
    void a_close_that_is_cancelled_leaves_nothing() {
        given.approve(given.wang(), "2026-10-01");
        assertThrows(
                CancellationException.class,
                () -> given.runs().close(GivenSubsidies.ACTOR, OCTOBER, (done, total, step) -> {
                    throw new CancellationException();
                }));
        assertEquals(List.of(), new RunQueries(given.store().read()).closed());
        assertEquals(List.of(), new RunQueries(given.store().read()).all());
    }

    @Test
    void months_are_closed_one_after_the_other() {
        close(NOVEMBER);
        assertInstanceOf(RunCommands.Closed.LaterIsClosed.class, close(OCTOBER));
        assertInstanceOf(RunCommands.Closed.TooEarly.class, close(YearMonth.of(2027, 1)));
    }

    @Test
    void everybody_eligible_is_approved_at_once() {
        var all = preview(NOVEMBER).unclaimed().stream()
                .map(due -> new Claim(due.policy(), due.whose(), Optional.empty(), NOVEMBER.atDay(1)))
                .toList();
        assertEquals(2, given.claims().approveAll(GivenSubsidies.ACTOR, all));
        assertEquals(0, given.claims().approveAll(GivenSubsidies.ACTOR, all));
        assertEquals(2, preview(NOVEMBER).payable().size());
    }

    @Test
    void why_nothing_names_the_clause() {
        Dues dues = Dues.of(given.store().read(), given.zhang());
        Due due = dues.person(dues.facts().find(given.zhang()).orElseThrow(), OCTOBER).stream()
                .filter(one -> one.policy().equals("hlj-linkou-oldage"))
                .findFirst()
                .orElseThrow();
        assertEquals(Status.ZERO, due.status());
        assertEquals("c1", due.reason().orElseThrow().clause());
    }

    @Test
    void the_shipped_files_are_installed_once() {
        given.policies().installShipped(GivenSubsidies.ACTOR);
        var queries = new PolicyQueries(given.store().read());
        assertEquals(ShippedPolicies.all().size(), queries.list().size());
        List<String> inUse =
                queries.active().stream().map(one -> one.fileName()).toList();
        assertEquals(
                List.of("hlj-linkou-oldage-2024.json", "hlj-linkou-tekun-2025.json"),
                inUse,
                "those of the home's place; the others are offered");
    }

    @Test
    void without_a_window_a_month_is_computed_closed_and_told_as_json() {
        given.approve(given.wang(), "2026-10-01");
        var compute = new ComputeCommands(given.store(), given.policies(), given.runs());
        ComputeCommands.Result preview = compute.compute(GivenSubsidies.ACTOR, NOVEMBER, false);
        assertTrue(preview.json().startsWith("{\"month\":\"2026-11\",\"state\":\"PREVIEW\",\"total\":\"25.00\""));
        assertTrue(preview.json().contains("\"notApplied\":[{\"policy\":\"hlj-linkou-oldage\""));
        assertTrue(compute.compute(GivenSubsidies.ACTOR, NOVEMBER, true).done());
        ComputeCommands.Result again = compute.compute(GivenSubsidies.ACTOR, NOVEMBER, true);
        assertFalse(again.done());
        assertTrue(again.json().contains("\"state\":\"CLOSED_BEFORE\",\"total\":\"25.00\""));
    }
}
