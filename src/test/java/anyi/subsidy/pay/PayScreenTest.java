// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.robot.Robot;
import anyi.subsidy.GivenMoney;
import anyi.term.BatchState;
import anyi.text.Messages.Language;
import anyi.value.Ids;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PayScreenTest {
    private final GivenMoney given = new GivenMoney();
    private final Robot robot = new Robot();
    private final UUID wang = given.resident("王桂兰");
    private final UUID zhang = given.resident("张有才");

    @AfterEach
    void close() {
        robot.close();
        given.close();
    }

    private PayScreens screens(Desk desk) {
        return new PayScreens(desk, given.store(), new PayDeeds(given.pay(), given.templates(), new Ids(desk.clock())));
    }

    private Function<Desk, Page> list() {
        return desk -> screens(desk).payments(HBox::new);
    }

    private Function<Desk, Page> prepare() {
        return desk -> screens(desk).prepare();
    }

    private Function<Desk, Page> batch(UUID id) {
        return desk -> screens(desk).batch(new Place.PaymentBatch(id));
    }

    @Test
    void a_batch_is_refused_for_an_account_and_made_without_it_by_keyboard() {
        given.account(wang, GivenMoney.CARD);
        given.account(zhang, "12345");
        given.line(wang, "hlj-linkou-oldage", "2026-10", "100.00");
        given.line(zhang, "hlj-linkou-oldage", "2026-10", "25.00");
        robot.open(prepare()).picture("pay-prepare");
        assertEquals("125.00", robot.textOf("#pay-total"));
        assertTrue(robot.sees("账号位数不对（应为 8 至 32 位）；请核对"));
        assertEquals(List.of(), robot.clipped());
        robot.push("#pay-make");
        assertTrue(robot.sees("1 笔账号不能发，整批不编制"));
        assertEquals(List.of(), given.queries().batches());
        robot.push("#pay-leave-out");
        assertEquals("100.00", robot.textOf("#pay-total"));
        robot.push("#pay-make");
        BatchRow made = given.queries().batches().getFirst();
        assertEquals("100.00", made.total().toString());
        assertEquals(new Place.PaymentBatch(made.id()), robot.places().getLast());
        assertEquals(1, given.queries().payees(GivenMoney.TODAY).size());
    }

    @Test
    void a_batch_goes_to_the_bank_is_paid_and_a_payment_comes_back() {
        given.account(wang, GivenMoney.CARD);
        given.account(zhang, GivenMoney.card(2));
        given.line(wang, "hlj-linkou-oldage", "2026-10", "100.00");
        given.line(zhang, "hlj-linkou-oldage", "2026-10", "25.00");
        UUID id = given.prepare().orElseThrow();
        robot.open(batch(id)).picture("pay-batch");
        assertFalse(robot.text().contains(GivenMoney.CARD), "only the last digits");
        assertTrue(robot.sees("已编制"));
        robot.push("#pay-hand").enter();
        assertTrue(robot.sees("已交银行"));
        robot.push("#pay-paid").enter();
        assertEquals(BatchState.PAID, given.queries().batch(id).orElseThrow().state());
        robot.focus("#batch").press(KeyCode.DOWN);
        robot.push("#pay-return");
        robot.focus("#step-on").enter();
        robot.focus("#step-reason").enter();
        assertTrue(robot.sees("没有填原因；银行退回单上有"));
        robot.focus("#step-reason").type("账号已注销").enter();
        BatchRow row = given.queries().batch(id).orElseThrow();
        assertEquals(1, row.returned());
        assertEquals("已发放", robot.textOf("#batch-state"));
        robot.picture("pay-batch-returned");
        assertEquals(List.of(), robot.clipped());
        assertEquals(1, given.queries().payees(GivenMoney.TODAY).size());
        robot.open(list()).picture("pay-list");
        assertTrue(robot.sees("第 1 批"));
        assertEquals(List.of(), robot.clipped());
        robot.in(Language.ENGLISH).picture("pay-list");
        robot.open(batch(id)).picture("pay-batch");
        assertEquals(List.of(), robot.clipped());
    }

    @Test
    void a_template_is_made_of_another() {
        given.account(wang, GivenMoney.CARD);
        given.line(wang, "hlj-linkou-oldage", "2026-10", "100.00");
        robot.open(batch(given.prepare().orElseThrow()));
        robot.push("#pay-template");
        robot.picture("pay-template");
        robot.fill("#template-name", "县农商行").fill("#template-digits", "22");
        robot.push("#columns-add");
        robot.click("保存模板");
        BankTemplate kept = new TemplateQueries(given.store().read()).stored().getFirst();
        assertEquals("县农商行", kept.name());
        assertEquals(22, kept.accountDigits());
        assertEquals(7, kept.columns().size());
        robot.push("#pay-export");
        robot.picture("pay-export");
        assertTrue(robot.sees("文件里是完整账号，请妥善保管；导出会留痕。"));
    }
}
