// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.subsidy.pay.AccountFault;
import anyi.subsidy.pay.BatchRow;
import anyi.subsidy.pay.PayQueries;
import anyi.subsidy.pay.PayeeRow;
import anyi.subsidy.settle.Figures;
import anyi.subsidy.settle.SettlementQueries;
import anyi.subsidy.settle.SettlementRow;
import anyi.term.BatchState;
import anyi.value.Money;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** A batch to the bank, a payment that comes back, and the settlement that adds everything up. */
final class PaySteps {
    /** Invented; passes the check digit of cards. */
    private static final String CARD = "6228480000000000018";

    private PaySteps() {}

    static List<Step> all() {
        return List.of(
                new Step("tour.step.batch", PaySteps::batch),
                new Step("tour.step.cameBack", PaySteps::cameBack),
                new Step("tour.step.settlement", PaySteps::settlement));
    }

    private static PayQueries queries(Journey journey) {
        return new PayQueries(journey.store().read());
    }

    private static List<PayeeRow> payees(Journey journey) {
        return queries(journey).payees(journey.program().today());
    }

    private static void openPayments(Journey journey) {
        MonthPage.open(journey);
        journey.hands().click("subsidy-view-payments");
        journey.seeId("pay-prepare");
        journey.screen().quiet();
    }

    private static BatchRow batch(Journey journey, BatchState state) {
        return journey.screen()
                .await(
                        "a batch that is " + state,
                        () -> queries(journey).batches().stream()
                                .filter(row -> row.state() == state)
                                .findFirst());
    }

    /** Somebody's account is missing: it is entered, the rest stay for a later batch. */
    private static void batch(Journey journey) {
        Hands hands = journey.hands();
        PayeeRow lacking = payees(journey).stream()
                .filter(payee -> payee.fault()
                        .filter(fault -> fault == AccountFault.MISSING)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        openPayments(journey);
        hands.click("pay-prepare");
        journey.seeId("pay-make");
        journey.screen().quiet();
        journey.picture("a-batch-with-accounts-missing");
        hands.fill("payees-search", lacking.name());
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        journey.seeId("case-name");
        journey.screen().quiet();
        hands.click("tab-particulars");
        hands.click("account-change");
        hands.fill("account-number", CARD);
        hands.fill("account-from", journey.program().today().toString());
        hands.click("dialog-save");
        journey.screen()
                .await(
                        "the account in the database",
                        () -> payees(journey).stream()
                                .filter(payee -> payee.key().equals(lacking.key())
                                        && payee.fault().isEmpty())
                                .findFirst());
        openPayments(journey);
        hands.click("pay-prepare");
        journey.seeId("pay-make");
        journey.screen().quiet();
        if (payees(journey).stream().anyMatch(payee -> payee.fault().isPresent())) {
            hands.click("pay-leave-out");
        }
        hands.click("pay-make");
        BatchRow made = batch(journey, BatchState.PREPARED);
        journey.seeId("pay-hand");
        journey.screen().quiet();
        Path file = journey.folder().resolve("bank.xlsx");
        journey.program().files().saveAs(file);
        hands.click("pay-export");
        hands.click("dialog-save");
        journey.screen().await("the bank's file", () -> Files.exists(file) ? Optional.of(file) : Optional.empty());
        journey.made(file);
        journey.seeId("pay-hand");
        journey.screen().quiet();
        journey.pictures("payment-batch");
        hands.click("pay-hand");
        hands.click("dialog-save");
        batch(journey, BatchState.HANDED);
        journey.seeId("pay-paid");
        journey.screen().quiet();
        hands.click("pay-paid");
        hands.click("dialog-save");
        BatchRow paid = batch(journey, BatchState.PAID);
        journey.checkEquals("the sum of the batch", made.total(), paid.total());
    }

    private static void cameBack(Journey journey) {
        Hands hands = journey.hands();
        journey.seeId("pay-return");
        journey.screen().quiet();
        hands.click("batch");
        hands.press(KeyCode.HOME);
        hands.click("pay-return");
        hands.fill("step-reason", "账号已注销");
        hands.click("dialog-save");
        BatchRow back = journey.screen()
                .await(
                        "a payment that came back",
                        () -> queries(journey).batches().stream()
                                .filter(row -> row.returned() == 1)
                                .findFirst());
        journey.see("退汇");
        journey.picture("a-returned-payment");
        journey.check(
                "it can be paid again",
                payees(journey).stream().anyMatch(payee -> payee.returned().isPresent()));
        journey.check("money came back", back.returnedTotal().isPositive());
    }

    private static void settlement(Journey journey) {
        LocalDate today = journey.program().today();
        MonthPage.open(journey);
        journey.hands().click("subsidy-view-settlement");
        journey.seeId("settle-difference");
        journey.screen().quiet();
        List<SettlementRow> rows = SettlementRow.of(
                new SettlementQueries(journey.store().read())
                        .lines(Year.from(today), today.plusDays(1), ZoneOffset.UTC),
                today);
        Money difference = rows.stream()
                .map(SettlementRow::figures)
                .map(Figures::difference)
                .reduce(Money.ZERO, Money::plus);
        journey.checkEquals("the difference", difference, MonthPage.money(journey, "settle-difference"));
        journey.pictures("settlement");
    }
}
