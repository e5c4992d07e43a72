// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import static anyi.store.schema.Tables.PAYMENT_LINE;

import anyi.given.Given;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.schema.tables.records.PayeeAccountRecord;
import anyi.store.schema.tables.records.SubsidyLineRecord;
import anyi.store.schema.tables.records.SubsidyRunRecord;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.file.SharesJson;
import anyi.subsidy.pay.BatchDraft;
import anyi.subsidy.pay.Moved;
import anyi.subsidy.pay.PayCommands;
import anyi.subsidy.pay.PayQueries;
import anyi.subsidy.pay.PayeeRow;
import anyi.subsidy.pay.Preparing;
import anyi.subsidy.pay.ReturnDraft;
import anyi.subsidy.pay.TemplateCommands;
import anyi.subsidy.run.LineKey;
import anyi.term.LineKind;
import anyi.term.RunState;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A home whose closed months are given line by line, with accounts, batches and returned payments. */
public final class GivenMoney implements AutoCloseable {
    public static final String ACTOR = "刘春梅";
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    /** Passes the check digit; {@link #WRONG_CARD} does not. */
    public static final String CARD = card(1);

    public static final String WRONG_CARD = CARD.substring(0, 18) + (CARD.charAt(18) == '0' ? '1' : '0');

    private final Store store = TestStores.empty();
    private final Given given = new Given(store).home("向阳敬老院");
    private final Ids ids = new Ids(TestStores.CLOCK);
    private final Messages words = Messages.of(Messages.Language.CHINESE);
    private final Map<YearMonth, UUID> runs = new HashMap<>();
    private final List<UUID> lines = new ArrayList<>();

    public Store store() {
        return store;
    }

    public Given given() {
        return given;
    }

    public PayQueries queries() {
        return new PayQueries(store.read());
    }

    public PayCommands pay() {
        return new PayCommands(store, ids, words, TestStores.CLOCK);
    }

    public TemplateCommands templates() {
        return new TemplateCommands(store, words);
    }

    public UUID resident(String name) {
        return given.resident(name).admitted("2025-01-01").save();
    }

    /** A card number that passes its check digit. */
    public static String card(int number) {
        String body = "622848" + "%012d".formatted(number);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return body + (10 - sum % 10) % 10;
    }

    public void account(UUID resident, String number) {
        account(resident, number, null);
    }

    public void account(UUID resident, String number, @Nullable String holder) {
        var row = new PayeeAccountRecord();
        row.setId(ids.next());
        row.setResidentId(resident);
        row.setBankName("农业银行");
        row.setAccountNumber(number);
        row.setHolderName(holder);
        row.setValidFrom(LocalDate.of(2025, 1, 1));
        given.insert(row);
    }

    private UUID run(YearMonth month) {
        return runs.computeIfAbsent(month, any -> {
            var run = new SubsidyRunRecord();
            run.setId(ids.next());
            run.setRunMonth(month.atDay(1));
            run.setRunState(RunState.CLOSED);
            run.setClosedAt(month.atDay(20)
                    .atTime(LocalTime.NOON)
                    .atZone(TestStores.CLOCK.getZone())
                    .toOffsetDateTime());
            run.setClosedBy(ACTOR);
            run.setInputHash("0");
            run.setLineCount(0);
            run.setTotalAmount(Money.ZERO);
            given.insert(run);
            return run.getId();
        });
    }

    /** A line of the month itself; the city pays two fifths, the county the rest. */
    public UUID line(@Nullable UUID resident, String policy, String month, String amount) {
        return line(resident, policy, month, month, LineKind.REGULAR, amount, null);
    }

    /** A difference of an earlier month, without payers of its own. */
    public UUID difference(UUID corrects, UUID resident, String policy, String month, String booked, String amount) {
        LineKind kind = amount.startsWith("-") ? LineKind.RECOVERY : LineKind.BACK_PAYMENT;
        return line(resident, policy, month, booked, kind, amount, corrects);
    }

    private UUID line(
            @Nullable UUID resident,
            String policy,
            String month,
            String booked,
            LineKind kind,
            String amount,
            @Nullable UUID corrects) {
        Money money = Money.of(amount);
        var line = new SubsidyLineRecord();
        line.setId(ids.next());
        line.setRunId(run(YearMonth.parse(booked)));
        line.setPolicyCode(policy);
        line.setResidentId(resident);
        line.setSubjectMonth(YearMonth.parse(month).atDay(1));
        line.setLineKind(kind);
        line.setAmount(money);
        line.setCorrectsLineId(corrects);
        line.setExplanation("{\"kind\":\"RATE\"}");
        if (corrects == null) {
            Money city = Money.rounded(money.yuan().multiply(new java.math.BigDecimal("0.4")));
            line.setFunding(SharesJson.write(
                    List.of(new Outcome.Paid("CITY", "", city), new Outcome.Paid("COUNTY", "", money.minus(city)))));
        }
        given.insert(line);
        lines.add(line.getId());
        return line.getId();
    }

    public List<UUID> lines() {
        return List.copyOf(lines);
    }

    /** Everybody whose account is good, in one batch; nobody = nothing. */
    public Optional<UUID> prepare() {
        List<PayeeRow> good = queries().payees(TODAY).stream()
                .filter(payee -> !payee.isCarried() && payee.fault().isEmpty())
                .toList();
        return prepare(good) instanceof Preparing.Prepared done ? Optional.of(done.batch()) : Optional.empty();
    }

    public Preparing prepare(List<PayeeRow> payees) {
        return prepare(payees, Set.of());
    }

    public Preparing prepare(List<PayeeRow> payees, Set<LineKey> trusted) {
        Money sum = payees.stream().map(PayeeRow::net).reduce(Money.ZERO, Money::plus);
        Set<LineKey> keys = payees.stream().map(PayeeRow::key).collect(Collectors.toSet());
        return pay().prepare(ACTOR, new BatchDraft(ids.next(), TODAY, keys, trusted, sum));
    }

    public Moved hand(UUID batch) {
        return pay().handOver(ACTOR, batch, TODAY);
    }

    public Moved paid(UUID batch) {
        return pay().paid(ACTOR, batch, TODAY);
    }

    public UUID paidBatch() {
        UUID batch = prepare().orElseThrow();
        hand(batch);
        paid(batch);
        return batch;
    }

    public Moved cameBack(UUID payment) {
        return pay().cameBack(ACTOR, new ReturnDraft(payment, TODAY, "账号已注销"));
    }

    /** How often each line is settled by payments that stand. */
    public Map<UUID, Integer> settled() {
        return store.read().selectFrom(PAYMENT_LINE).where(PAYMENT_LINE.LIVE_LINE_ID.isNotNull()).fetch().stream()
                .collect(Collectors.toMap(row -> Objects.requireNonNull(row.getLiveLineId()), row -> 1, Integer::sum));
    }

    @Override
    public void close() {
        store.close();
    }
}
