// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import anyi.store.TestStores;
import anyi.store.log.Undo;
import anyi.subsidy.GivenMoney;
import anyi.subsidy.settle.Figures;
import anyi.subsidy.settle.SettledLine;
import anyi.subsidy.settle.SettlementQueries;
import anyi.subsidy.settle.SettlementRow;
import anyi.term.BatchState;
import anyi.value.Money;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is closed, corrected, paid, returned, repaid, taken apart and taken back, in whichever order. */
final class PayLawsTest {
    private static final List<String> POLICIES = List.of("oldage", "care");

    private final List<UUID> people = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void a_line_is_paid_once_and_every_sum_agrees(long seed) {
        var random = new Random(seed);
        try (var given = new GivenMoney()) {
            people.clear();
            for (int i = 0; i < 3; i++) {
                people.add(given.resident("老人" + (char) ('甲' + i)));
                given.account(people.get(i), GivenMoney.card(i));
            }
            for (int i = 0; i < 60; i++) {
                act(given, random, i);
                check(given, "seed " + seed + ", step " + i);
            }
        }
    }

    private void act(GivenMoney given, Random random, int step) {
        UUID person = people.get(random.nextInt(people.size()));
        String policy = POLICIES.get(random.nextInt(POLICIES.size()));
        switch (random.nextInt(9)) {
            case 0, 1 -> close(given, random, person, policy, step);
            case 2 -> correct(given, random, step);
            case 3 -> given.prepare();
            case 4 -> batch(given, random, BatchState.PREPARED).ifPresent(given::hand);
            case 5 -> batch(given, random, BatchState.HANDED).ifPresent(given::paid);
            case 6 ->
                batch(given, random, BatchState.PAID).ifPresent(paid -> {
                    List<PaymentRow> payments = given.queries().payments(paid);
                    given.cameBack(payments.get(random.nextInt(payments.size())).id());
                });
            case 7 -> {
                if (random.nextBoolean()) {
                    batch(given, random, BatchState.PREPARED)
                            .ifPresent(open -> given.pay().dissolve(GivenMoney.ACTOR, open));
                } else {
                    new Undo(given.store(), List.of())
                            .undo(
                                    GivenMoney.ACTOR,
                                    "撤销",
                                    given.queries().batches().isEmpty() ? -1 : lastOfMoney(given));
                }
            }
            default ->
                given.queries().payees(GivenMoney.TODAY).stream()
                        .filter(PayeeRow::isCarried)
                        .findFirst()
                        .ifPresent(owing -> given.pay().repaid(GivenMoney.ACTOR, owing, GivenMoney.TODAY));
        }
    }

    /** Only what was done about money is taken back here, not the closing of a month that the test inserted. */
    private static long lastOfMoney(GivenMoney given) {
        return given.queries().batches().stream()
                .mapToLong(BatchRow::revision)
                .max()
                .orElse(-1);
    }

    private static java.util.Optional<UUID> batch(GivenMoney given, Random random, BatchState state) {
        List<UUID> ids = given.queries().batches().stream()
                .filter(row -> row.state() == state)
                .map(BatchRow::id)
                .toList();
        return ids.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(ids.get(random.nextInt(ids.size())));
    }

    private static String month(int step) {
        return YearMonth.of(2026, 1).plusMonths(step % 11).toString();
    }

    private static void close(GivenMoney given, Random random, UUID person, String policy, int step) {
        given.line(person, policy, month(step), "%d.%02d".formatted(random.nextInt(400), random.nextInt(100)));
    }

    private static void correct(GivenMoney given, Random random, int step) {
        if (given.lines().isEmpty()) {
            return;
        }
        var line = given.store()
                .read()
                .fetchSingle(
                        SUBSIDY_LINE,
                        SUBSIDY_LINE.ID.eq(
                                given.lines().get(random.nextInt(given.lines().size()))));
        String amount = (random.nextBoolean() ? "-" : "") + (1 + random.nextInt(300)) + ".07";
        given.difference(
                line.getId(),
                line.getResidentId(),
                line.getPolicyCode(),
                YearMonth.from(line.getSubjectMonth()).toString(),
                month(step),
                amount);
    }

    private static void check(GivenMoney given, String when) {
        given.settled().values().forEach(times -> assertEquals(1, times, when));
        Money open =
                given.queries().openLines().stream().map(OpenLineRow::amount).reduce(Money.ZERO, Money::plus);
        Money all = given.store().read().fetch(SUBSIDY_LINE).stream()
                .map(line -> line.getAmount())
                .reduce(Money.ZERO, Money::plus);
        Money waiting = Money.ZERO;
        for (BatchRow batch : given.queries().batches()) {
            List<PaymentRow> payments = given.queries().payments(batch.id());
            payments.forEach(payment -> assertFalse(payment.amount().isNegative(), when));
            Money sum = payments.stream().map(PaymentRow::amount).reduce(Money.ZERO, Money::plus);
            assertEquals(batch.total(), sum, when);
            if (batch.state() != BatchState.PAID) {
                waiting = waiting.plus(sum);
            }
        }
        List<SettledLine> lines = new SettlementQueries(given.store().read())
                .lines(Year.of(2026), GivenMoney.TODAY.plusYears(1), TestStores.CLOCK.getZone());
        Figures total = SettlementRow.of(lines, GivenMoney.TODAY).stream()
                .map(SettlementRow::figures)
                .reduce(
                        new Figures(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO),
                        (one, other) -> new Figures(
                                one.owed().plus(other.owed()),
                                one.paid().plus(other.paid()),
                                one.returned().plus(other.returned()),
                                one.recovered().plus(other.recovered())));
        assertEquals(all, total.owed().minus(total.recovered()), when);
        assertEquals(
                total.owed().minus(total.paid()).plus(total.returned()).minus(total.recovered()), total.difference());
        assertEquals(open.plus(waiting), total.difference(), when + ": what is open or with the bank");
    }
}
