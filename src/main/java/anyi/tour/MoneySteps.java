// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.resident.status.EconomicStatus;
import anyi.resident.status.StatusQueries;
import anyi.subsidy.claim.ClaimQueries;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.policy.PolicyRow;
import anyi.subsidy.run.CorrectionRow;
import anyi.subsidy.run.Due;
import anyi.subsidy.run.LineRow;
import anyi.subsidy.run.MonthState;
import anyi.subsidy.run.RunQueries;
import anyi.subsidy.word.MonthRow;
import anyi.tour.sample.CountyPolicies;
import anyi.value.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;

/** Policies, a month of subsidies with its reasons, its closing, and what a later correction does to the next month. */
final class MoneySteps {
    private static final String SUPPORT = CountyPolicies.SUPPORT;

    private MoneySteps() {}

    static List<Step> policies() {
        return List.of(new Step("tour.step.policies", MoneySteps::takePolicies));
    }

    static List<Step> month() {
        return List.of(
                new Step("tour.step.month", MoneySteps::approve),
                new Step("tour.step.why", MoneySteps::why),
                new Step("tour.step.whyNothing", MoneySteps::whyNothing),
                new Step("tour.step.close", MoneySteps::close),
                new Step("tour.step.correct", MoneySteps::correct),
                new Step("tour.step.difference", MoneySteps::difference),
                new Step("tour.step.asOf", MoneySteps::asOf));
    }

    /** Takes in the files of the home's own county, looks at one as a table, puts those of other places out of use. */
    private static void takePolicies(Journey journey) {
        Hands hands = journey.hands();
        for (String code : CountyPolicies.codes()) {
            openPolicies(journey);
            Path file = CountyPolicies.write(journey.folder(), code);
            journey.made(file);
            journey.program().files().open(List.of(file));
            hands.click("policies-import");
            hands.click("policy-activate");
            journey.seeId("policy-deactivate");
            journey.see("对得上");
        }
        journey.pictures("policy-as-a-table");
        for (PolicyRow other : list(journey)) {
            if (other.active() && !CountyPolicies.codes().contains(other.code())) {
                openPolicies(journey);
                hands.clickWords(other.titleZh());
                hands.press(KeyCode.ENTER);
                hands.click("policy-deactivate");
                journey.seeId("policy-activate");
            }
        }
        journey.checkEquals(
                "policies in use",
                CountyPolicies.codes(),
                list(journey).stream()
                        .filter(PolicyRow::active)
                        .map(PolicyRow::code)
                        .sorted()
                        .toList());
        openPolicies(journey);
        journey.picture("policies");
    }

    private static void openPolicies(Journey journey) {
        MonthPage.open(journey);
        journey.hands().click("subsidy-view-policies");
        journey.seeId("policies-import");
    }

    private static List<PolicyRow> list(Journey journey) {
        return new PolicyQueries(journey.store().read()).list();
    }

    /** Approves everybody who meets the conditions, from this month on. */
    private static void approve(Journey journey) {
        Hands hands = journey.hands();
        YearMonth month = YearMonth.from(journey.program().today());
        MonthPage.open(journey);
        journey.seeId("subsidy-approve-all");
        int waiting = MonthPage.read(journey, month).unclaimed().size();
        journey.check("somebody waits for approval", waiting > 0);
        long before = approved(journey, month);
        hands.click("subsidy-approve-all");
        hands.click("dialog-yes");
        MonthState state = journey.screen()
                .await(
                        "everybody approved",
                        () -> Optional.of(MonthPage.read(journey, month))
                                .filter(read -> read.unclaimed().isEmpty()));
        MonthPage.seeTotal(journey, state.total());
        journey.checkEquals("claims", before + waiting, approved(journey, month));
        journey.checkEquals("lines", before + waiting, (long) state.lines().size());
        journey.pictures("subsidies-of-the-month");
        journey.darkPicture("subsidies-of-the-month-dark");
    }

    private static long approved(Journey journey, YearMonth month) {
        return new ClaimQueries(journey.store().read())
                .all().stream().filter(claim -> claim.covers(month)).count();
    }

    private static void why(Journey journey) {
        MonthPage.open(journey);
        MonthRow row = askWhy(journey);
        journey.see("为什么是这个数？");
        Due due = row.due().orElseThrow();
        journey.checkEquals("the figure of the answer", due.amount(), MonthPage.money(journey, "subsidy-why-figure"));
        journey.pictures("why-this-amount", () -> askWhy(journey));
    }

    private static MonthRow askWhy(Journey journey) {
        return MonthPage.walk(
                journey,
                MonthRow.Kind.PERSON,
                one -> one.policy().equals(SUPPORT)
                        && one.due().filter(Due::isPayable).isPresent());
    }

    private static void whyNothing(Journey journey) {
        MonthPage.open(journey);
        MonthPage.walk(
                journey,
                MonthRow.Kind.NOTHING,
                one -> one.policy().equals(SUPPORT) && one.due().isPresent());
        journey.see("为什么没有？");
        journey.picture("why-nothing");
    }

    private static void close(Journey journey) {
        Hands hands = journey.hands();
        YearMonth month = YearMonth.from(journey.program().today());
        MonthPage.open(journey);
        MonthState before = MonthPage.read(journey, month);
        hands.click("subsidy-close");
        journey.picture("close-the-month");
        hands.click("dialog-yes");
        var run = journey.screen()
                .await("the month closed", () -> new RunQueries(journey.store().read()).closed(month));
        journey.checkEquals("booked lines", before.lineCount(), run.lines());
        journey.checkEquals("booked sum", before.total(), run.total());
        journey.see("已关账");
        MonthPage.seeTotal(journey, before.total());
        journey.picture("month-closed");
    }

    /** Word comes late: somebody's category had ended before the closed month began. */
    private static void correct(Journey journey) {
        Hands hands = journey.hands();
        LocalDate end = journey.program().today().withDayOfMonth(1).minusDays(1);
        MonthPage.open(journey);
        UUID who = MonthPage.walk(
                        journey,
                        MonthRow.Kind.PERSON,
                        one -> one.policy().equals(SUPPORT)
                                && one.due().filter(Due::isPayable).isPresent())
                .due()
                .flatMap(Due::resident)
                .orElseThrow();
        hands.click("subsidy-why-file");
        journey.seeId("case-name");
        journey.screen().quiet();
        hands.click("tab-means");
        hands.click("economic-edit");
        hands.fill("economic-last-day", end.toString());
        journey.picture("a-category-ended-earlier");
        hands.click("dialog-save");
        var status = journey.screen()
                .await(
                        "the end of the category in the database",
                        () -> statuses(journey, who).stream()
                                .filter(one ->
                                        end.plusDays(1).equals(one.period().to()))
                                .findFirst());
        journey.checkEquals("whose category", who, status.residentId());
    }

    private static List<EconomicStatus> statuses(Journey journey, UUID who) {
        return new StatusQueries(journey.store().read()).economicOf(who);
    }

    private static void difference(Journey journey) {
        YearMonth closed = YearMonth.from(journey.program().today());
        MonthPage.open(journey);
        journey.hands().click("subsidy-next");
        MonthRow row = MonthPage.walk(journey, MonthRow.Kind.CORRECTION, one -> true);
        CorrectionRow shown = row.correction().orElseThrow();
        Money booked = new RunQueries(journey.store().read())
                .linesOfRun(closed).stream()
                        .filter(line -> line.key().equals(shown.key()))
                        .map(LineRow::amount)
                        .findFirst()
                        .orElseThrow();
        journey.checkEquals("month of the difference", closed, shown.month());
        journey.checkEquals("the difference takes all back", booked.negated(), shown.amount());
        journey.checkEquals(
                "differences of the next month",
                1,
                MonthPage.read(journey, closed.plusMonths(1)).corrections().size());
        journey.seeId("subsidy-why-figure");
        journey.picture("difference-and-its-reason");
    }

    /** The whole file as it was before the word came into force. */
    private static void asOf(Journey journey) {
        Hands hands = journey.hands();
        LocalDate past = journey.program().today().withDayOfMonth(1).minusDays(15);
        hands.click("subsidy-why-file");
        journey.seeId("case-name");
        journey.screen().quiet();
        hands.fill("case-as-of", past.toString());
        hands.press(KeyCode.ENTER);
        journey.seeId("case-as-of-back");
        journey.picture("case-file-as-of-a-past-day");
        hands.click("tab-means");
        journey.see("特困人员（集中供养）");
        journey.picture("case-file-means-as-of-a-past-day");
        hands.click("case-as-of-back");
    }
}
