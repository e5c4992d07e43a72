// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import static anyi.store.schema.Tables.PAYMENT;
import static anyi.store.schema.Tables.PAYMENT_BATCH;
import static anyi.store.schema.Tables.PAYMENT_LINE;
import static anyi.store.schema.Tables.RESIDENT;
import static anyi.store.schema.Tables.STAFF;
import static anyi.store.schema.Tables.SUBSIDY_LINE;
import static anyi.store.schema.Tables.SUBSIDY_RUN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import anyi.resident.status.PayeeAccount;
import anyi.resident.status.StatusQueries;
import anyi.subsidy.claim.Recipient;
import anyi.term.BatchState;
import anyi.term.PaymentKind;
import anyi.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Reads what is to be paid, and what was. */
public final class PayQueries {
    private final DSLContext db;

    public PayQueries(DSLContext db) {
        this.db = db;
    }

    /** The lines of closed months that no payment settles. */
    public List<OpenLineRow> openLines() {
        return db.select(
                        SUBSIDY_LINE.ID,
                        SUBSIDY_LINE.POLICY_CODE,
                        row(SUBSIDY_LINE.RESIDENT_ID, SUBSIDY_LINE.STAFF_ID).mapping(Recipient::of),
                        coalesce(RESIDENT.NAME, STAFF.NAME, inline("")),
                        SUBSIDY_RUN.RUN_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_LINE.SUBJECT_MONTH.convertFrom(YearMonth::from),
                        SUBSIDY_LINE.LINE_KIND,
                        SUBSIDY_LINE.AMOUNT,
                        cameBack())
                .from(SUBSIDY_LINE)
                .join(SUBSIDY_RUN)
                .on(SUBSIDY_RUN.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(SUBSIDY_RUN.ID.eq(SUBSIDY_LINE.RUN_ID))
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(RESIDENT.ID.eq(SUBSIDY_LINE.RESIDENT_ID))
                .leftJoin(STAFF)
                .on(STAFF.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                .and(STAFF.ID.eq(SUBSIDY_LINE.STAFF_ID))
                .where(notExists(selectOne()
                        .from(PAYMENT_LINE)
                        .where(PAYMENT_LINE.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                        .and(PAYMENT_LINE.LIVE_LINE_ID.eq(SUBSIDY_LINE.ID))))
                .orderBy(
                        SUBSIDY_LINE.POLICY_CODE,
                        RESIDENT.PINYIN,
                        STAFF.PINYIN,
                        SUBSIDY_LINE.RESIDENT_ID,
                        SUBSIDY_LINE.STAFF_ID,
                        SUBSIDY_LINE.SUBJECT_MONTH,
                        SUBSIDY_LINE.ID)
                .fetch(mapping(OpenLineRow::new));
    }

    /** Why the money of the newest payment of the line came back. */
    private static Field<Optional<String>> cameBack() {
        return field(select(PAYMENT.RETURN_REASON)
                        .from(PAYMENT_LINE)
                        .join(PAYMENT)
                        .on(PAYMENT.HOME_ID.eq(PAYMENT_LINE.HOME_ID))
                        .and(PAYMENT.ID.eq(PAYMENT_LINE.PAYMENT_ID))
                        .where(PAYMENT_LINE.HOME_ID.eq(SUBSIDY_LINE.HOME_ID))
                        .and(PAYMENT_LINE.LINE_ID.eq(SUBSIDY_LINE.ID))
                        .and(PAYMENT.RETURNED_ON.isNotNull())
                        .orderBy(PAYMENT.RETURNED_ON.desc(), PAYMENT.ID.desc())
                        .limit(1))
                .convertFrom(Optional::ofNullable);
    }

    /** Who is to get what, with the accounts of the day. */
    public List<PayeeRow> payees(LocalDate on) {
        Map<UUID, Account> accounts = accounts(on);
        Set<String> proven = provenAccounts();
        return PayeeRow.of(openLines()).stream()
                .map(payee -> {
                    Optional<Account> account = payee.key()
                            .resident()
                            .map(accounts::get)
                            .map(known -> known.holder().isEmpty()
                                    ? new Account(known.bank(), known.number(), payee.name())
                                    : known);
                    return payee.with(
                            account,
                            account.filter(known -> proven.contains(known.number()))
                                    .isPresent());
                })
                .toList();
    }

    private Map<UUID, Account> accounts(LocalDate on) {
        var accounts = new HashMap<UUID, Account>();
        for (PayeeAccount known : new StatusQueries(db).accountsOn(on)) {
            String holder = known.holderName().or(known::receiverName).orElse("");
            accounts.put(known.residentId(), new Account(known.bankName(), known.accountNumber(), holder));
        }
        return accounts;
    }

    /** The accounts that money has reached. */
    private Set<String> provenAccounts() {
        return new HashSet<>(db.selectDistinct(PAYMENT.ACCOUNT_NUMBER)
                .from(PAYMENT)
                .join(PAYMENT_BATCH)
                .on(PAYMENT_BATCH.HOME_ID.eq(PAYMENT.HOME_ID))
                .and(PAYMENT_BATCH.ID.eq(PAYMENT.BATCH_ID))
                .where(PAYMENT_BATCH.BATCH_STATE.eq(BatchState.PAID))
                .and(PAYMENT.RETURNED_ON.isNull())
                .and(PAYMENT.ACCOUNT_NUMBER.isNotNull())
                .fetch(PAYMENT.ACCOUNT_NUMBER));
    }

    /** The newest first; those that were taken apart are not among them. */
    public List<BatchRow> batches() {
        return batches(PAYMENT_BATCH.BATCH_STATE.ne(BatchState.DISSOLVED));
    }

    public Optional<BatchRow> batch(UUID id) {
        return batches(PAYMENT_BATCH.ID.eq(id)).stream().findFirst();
    }

    private List<BatchRow> batches(Condition which) {
        return db.select(
                        PAYMENT_BATCH.ID,
                        PAYMENT_BATCH.REVISION,
                        PAYMENT_BATCH.BATCH_NUMBER,
                        PAYMENT_BATCH.BATCH_STATE,
                        PAYMENT_BATCH.PREPARED_ON,
                        PAYMENT_BATCH.PREPARED_BY,
                        PAYMENT_BATCH.TOTAL_AMOUNT,
                        amountOf(PAYMENT.PAYMENT_KIND.eq(PaymentKind.TRANSFER)),
                        countOf(PAYMENT.PAYMENT_KIND.ne(PaymentKind.NETTED)),
                        countOf(PAYMENT.RETURNED_ON.isNotNull()),
                        amountOf(PAYMENT.RETURNED_ON.isNotNull()),
                        PAYMENT_BATCH.FILE_NAME.convertFrom(Optional::ofNullable),
                        PAYMENT_BATCH.HANDED_ON.convertFrom(Optional::ofNullable),
                        PAYMENT_BATCH.PAID_ON.convertFrom(Optional::ofNullable))
                .from(PAYMENT_BATCH)
                .where(which)
                .orderBy(PAYMENT_BATCH.BATCH_NUMBER.desc())
                .fetch(mapping(BatchRow::new));
    }

    private static Field<Money> amountOf(Condition which) {
        Field<BigDecimal> yuan = PAYMENT.AMOUNT.coerce(BigDecimal.class);
        return field(select(sum(yuan)).from(PAYMENT).where(ofBatch()).and(which))
                .convertFrom(PayQueries::money);
    }

    private static Money money(@Nullable BigDecimal yuan) {
        return yuan == null ? Money.ZERO : new Money(yuan);
    }

    private static Field<Integer> countOf(Condition which) {
        return field(select(count()).from(PAYMENT).where(ofBatch()).and(which));
    }

    private static Condition ofBatch() {
        return PAYMENT.HOME_ID.eq(PAYMENT_BATCH.HOME_ID).and(PAYMENT.BATCH_ID.eq(PAYMENT_BATCH.ID));
    }

    /** What a batch holds, in the order of the bank's file. */
    public List<PaymentRow> payments(UUID batch) {
        return db.select(
                        PAYMENT.ID,
                        PAYMENT.REVISION,
                        PAYMENT.PAYMENT_NUMBER,
                        PAYMENT.PAYMENT_KIND,
                        PAYMENT.POLICY_CODE,
                        row(PAYMENT.RESIDENT_ID, PAYMENT.STAFF_ID).mapping(Recipient::of),
                        coalesce(RESIDENT.NAME, STAFF.NAME, inline("")),
                        coalesce(RESIDENT.ID_NUMBER, STAFF.ID_NUMBER).convertFrom(Optional::ofNullable),
                        row(PAYMENT.BANK_NAME, PAYMENT.ACCOUNT_NUMBER, PAYMENT.HOLDER_NAME)
                                .mapping(PayQueries::account),
                        PAYMENT.AMOUNT,
                        row(PAYMENT.RETURNED_ON, PAYMENT.RETURN_REASON).mapping(PayQueries::back),
                        months())
                .from(PAYMENT)
                .leftJoin(RESIDENT)
                .on(RESIDENT.HOME_ID.eq(PAYMENT.HOME_ID))
                .and(RESIDENT.ID.eq(PAYMENT.RESIDENT_ID))
                .leftJoin(STAFF)
                .on(STAFF.HOME_ID.eq(PAYMENT.HOME_ID))
                .and(STAFF.ID.eq(PAYMENT.STAFF_ID))
                .where(PAYMENT.BATCH_ID.eq(batch))
                .orderBy(PAYMENT.PAYMENT_NUMBER, PAYMENT.ID)
                .fetch(mapping(PaymentRow::new));
    }

    private static Optional<Account> account(@Nullable String bank, @Nullable String number, @Nullable String holder) {
        return number == null
                ? Optional.empty()
                : Optional.of(new Account(Optional.ofNullable(bank), number, holder == null ? "" : holder));
    }

    private static Optional<PaymentRow.Back> back(@Nullable LocalDate on, @Nullable String reason) {
        return on == null ? Optional.empty() : Optional.of(new PaymentRow.Back(on, reason == null ? "" : reason));
    }

    private static Field<List<YearMonth>> months() {
        return multiset(selectDistinct(SUBSIDY_LINE.SUBJECT_MONTH)
                        .from(PAYMENT_LINE)
                        .join(SUBSIDY_LINE)
                        .on(SUBSIDY_LINE.HOME_ID.eq(PAYMENT_LINE.HOME_ID))
                        .and(SUBSIDY_LINE.ID.eq(PAYMENT_LINE.LINE_ID))
                        .where(PAYMENT_LINE.HOME_ID.eq(PAYMENT.HOME_ID))
                        .and(PAYMENT_LINE.PAYMENT_ID.eq(PAYMENT.ID))
                        .orderBy(SUBSIDY_LINE.SUBJECT_MONTH))
                .convertFrom(rows -> rows.map(one -> YearMonth.from(one.value1())));
    }

    int nextNumber() {
        return 1
                + Optional.ofNullable(db.select(max(PAYMENT_BATCH.BATCH_NUMBER))
                                .from(PAYMENT_BATCH)
                                .fetchOne(max(PAYMENT_BATCH.BATCH_NUMBER)))
                        .orElse(0);
    }

    /** The payments of lines that came back and were not paid again. */
    Map<UUID, UUID> freed() {
        return db.select(PAYMENT_LINE.LINE_ID, PAYMENT_LINE.ID)
                .from(PAYMENT_LINE)
                .where(PAYMENT_LINE.LIVE_LINE_ID.isNull())
                .and(PAYMENT_LINE.AGAIN_ID.isNull())
                .fetchMap(PAYMENT_LINE.LINE_ID, PAYMENT_LINE.ID);
    }

    List<UUID> linesOf(UUID payment) {
        return lines(PAYMENT_LINE.PAYMENT_ID.eq(payment));
    }

    List<UUID> linesOfBatch(UUID batch) {
        return lines(PAYMENT_LINE.PAYMENT_ID.in(select(PAYMENT.ID).from(PAYMENT).where(PAYMENT.BATCH_ID.eq(batch))));
    }

    private List<UUID> lines(Condition which) {
        return db.select(PAYMENT_LINE.ID)
                .from(PAYMENT_LINE)
                .where(which)
                .orderBy(PAYMENT_LINE.ID)
                .fetch(PAYMENT_LINE.ID);
    }
}
