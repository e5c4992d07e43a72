// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import static anyi.store.schema.Tables.PAYMENT;
import static anyi.store.schema.Tables.PAYMENT_BATCH;
import static anyi.store.schema.Tables.PAYMENT_LINE;

import anyi.people.approval.ApprovalKind;
import anyi.people.approval.SecondPersonCommands;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.ActKind;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.PaymentBatchRecord;
import anyi.store.schema.tables.records.PaymentLineRecord;
import anyi.store.schema.tables.records.PaymentRecord;
import anyi.term.BatchState;
import anyi.term.PaymentKind;
import anyi.text.Messages;
import anyi.value.Ids;
import anyi.value.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes batches of what is open, and follows them to the bank and back. A line is settled by one payment at most at a
 * time: the rule is looked at here and held by the database. That money was sent is not taken back, only that it came
 * back is recorded.
 */
@Needs(Right.PAY)
public final class PayCommands {
    private static final int NAME = 60;

    private final Store store;
    private final Ids ids;
    private final Messages purposes;
    private final Clock clock;

    public PayCommands(Store store, Ids ids, Messages purposes, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.purposes = purposes;
        this.clock = clock;
    }

    /** All of the batch, or nothing. */
    public Preparing prepare(String actor, BatchDraft draft) {
        return store.write(actor, purposes.t("subsidy.pay.act.prepare"), tx -> {
            var queries = new PayQueries(tx.db());
            List<PayeeRow> payees = queries.payees(draft.on());
            List<PayeeRow> in = draft.in(payees);
            if (in.size() != draft.chosen().size() || !BatchDraft.sum(in).equals(draft.seen())) {
                return new Preparing.ChangedMeanwhile();
            }
            if (in.isEmpty()) {
                return new Preparing.Nothing();
            }
            List<PayeeRow> refused = draft.refused(payees);
            if (!refused.isEmpty()) {
                return new Preparing.Refused(refused);
            }
            return insert(tx, actor, draft, in, queries);
        });
    }

    private Preparing insert(Tx tx, String actor, BatchDraft draft, List<PayeeRow> in, PayQueries queries) {
        int number = queries.nextNumber();
        Money total = BatchDraft.sum(in);
        var batch = new PaymentBatchRecord();
        batch.setId(draft.id());
        batch.setBatchNumber(number);
        batch.setBatchState(BatchState.PREPARED);
        batch.setPreparedOn(draft.on());
        batch.setPreparedBy(actor);
        batch.setTotalAmount(total);
        tx.insert(batch);
        var payments = new ArrayList<PaymentRecord>();
        var lines = new ArrayList<PaymentLineRecord>();
        for (PayeeRow payee : in) {
            PaymentRecord payment = payment(payee, payee.kind(), payments.size() + 1);
            payment.setBatchId(draft.id());
            payment.setAccountTrusted(draft.trusted().contains(payee.key()));
            payments.add(payment);
            payee.lines().forEach(line -> lines.add(settling(payment.getId(), line.id())));
        }
        tx.insertAll(payments);
        settle(tx, queries, lines);
        int sent = (int)
                in.stream().filter(payee -> payee.kind() != PaymentKind.NETTED).count();
        return new Preparing.Prepared(draft.id(), number, total, sent, tx.revision());
    }

    /** An earlier payment of the same line that came back points at the one that stands in its place. */
    private static void settle(Tx tx, PayQueries queries, List<PaymentLineRecord> lines) {
        Map<UUID, UUID> freed = queries.freed();
        tx.insertAll(lines);
        for (PaymentLineRecord line : lines) {
            @Nullable UUID before = freed.get(line.getLineId());
            if (before != null) {
                PaymentLineRecord row = tx.row(PAYMENT_LINE, before);
                row.setAgainId(line.getId());
                tx.update(row);
            }
        }
    }

    private PaymentRecord payment(PayeeRow payee, PaymentKind kind, int number) {
        var row = new PaymentRecord();
        row.setId(ids.next());
        row.setPaymentKind(kind);
        row.setPaymentNumber(number);
        row.setPolicyCode(payee.key().policy());
        row.setResidentId(payee.key().whose().resident().orElse(null));
        row.setStaffId(payee.key().whose().staff().orElse(null));
        row.setAccountTrusted(false);
        row.setAmount(payee.net());
        if (kind == PaymentKind.TRANSFER) {
            Optional<Account> account = payee.account();
            row.setBankName(account.flatMap(Account::bank).orElse(null));
            row.setAccountNumber(account.map(Account::number).orElse(null));
            row.setHolderName(account.map(Account::holder).map(PayCommands::cut).orElse(null));
        }
        return row;
    }

    private static String cut(String name) {
        return name.length() <= NAME ? name : name.substring(0, NAME);
    }

    private PaymentLineRecord settling(UUID payment, UUID line) {
        var row = new PaymentLineRecord();
        row.setId(ids.next());
        row.setPaymentId(payment);
        row.setLineId(line);
        row.setLiveLineId(line);
        return row;
    }

    /** The bank's file has been written: that account numbers left the program is on record. */
    public long exported(String actor, UUID batch, String fileName) {
        return store.write(actor, purposes.t("subsidy.pay.act.export", fileName), tx -> {
            PaymentBatchRecord row = tx.row(PAYMENT_BATCH, batch);
            row.setFileName(fileName);
            tx.update(row);
            return tx.revision();
        });
    }

    public Moved handOver(String actor, UUID batch, LocalDate on) {
        return store.write(actor, purposes.t("subsidy.pay.act.handOver"), tx -> {
            PaymentBatchRecord row = tx.row(PAYMENT_BATCH, batch);
            if (row.getBatchState() != BatchState.PREPARED) {
                return new Moved.NotFrom(row.getBatchState());
            }
            Optional<Moved> wrong = wrongDay(on, row.getPreparedOn());
            if (wrong.isPresent()) {
                return wrong.get();
            }
            SecondPersonCommands.use(tx, store.doer(), ApprovalKind.PAY, subject(row));
            row.setBatchState(BatchState.HANDED);
            row.setHandedOn(on);
            tx.update(row);
            return new Moved.Done(tx.revision());
        });
    }

    /** The bank says that it paid. Final: what came back is recorded payment by payment. */
    public Moved paid(String actor, UUID batch, LocalDate on) {
        return store.write(actor, purposes.t("subsidy.pay.act.paid"), tx -> {
            PaymentBatchRecord row = tx.row(PAYMENT_BATCH, batch);
            if (row.getBatchState() != BatchState.HANDED) {
                return new Moved.NotFrom(row.getBatchState());
            }
            Optional<Moved> wrong = wrongDay(on, Objects.requireNonNull(row.getHandedOn()));
            if (wrong.isPresent()) {
                return wrong.get();
            }
            tx.kind(ActKind.FINAL);
            row.setBatchState(BatchState.PAID);
            row.setPaidOn(on);
            tx.update(row);
            return new Moved.Done(tx.revision());
        });
    }

    private Optional<Moved> wrongDay(LocalDate on, LocalDate first) {
        if (on.isAfter(LocalDate.now(clock))) {
            return Optional.of(new Moved.InFuture());
        }
        return on.isBefore(first) ? Optional.of(new Moved.TooEarly(first)) : Optional.empty();
    }

    /** 退汇: the lines are open again, and go into a later batch. */
    public Moved cameBack(String actor, ReturnDraft draft) {
        return store.write(actor, purposes.t("subsidy.pay.act.cameBack"), tx -> {
            PaymentRecord row = tx.row(PAYMENT, draft.payment());
            if (row.getPaymentKind() != PaymentKind.TRANSFER || row.getReturnedOn() != null) {
                return new Moved.NothingSent();
            }
            PaymentBatchRecord batch = tx.row(PAYMENT_BATCH, Objects.requireNonNull(row.getBatchId()));
            if (batch.getBatchState() != BatchState.PAID) {
                return new Moved.NotFrom(batch.getBatchState());
            }
            LocalDate on = Objects.requireNonNull(draft.on());
            Optional<Moved> wrong = wrongDay(on, Objects.requireNonNull(batch.getPaidOn()));
            if (wrong.isPresent()) {
                return wrong.get();
            }
            row.setReturnedOn(on);
            row.setReturnReason(Objects.requireNonNull(draft.reason()).strip());
            tx.update(row);
            free(tx, new PayQueries(tx.db()).linesOf(row.getId()));
            return new Moved.Done(tx.revision());
        });
    }

    /** Takes a batch apart that the bank has not got; its lines are open again. */
    public Moved dissolve(String actor, UUID batch) {
        return store.write(actor, purposes.t("subsidy.pay.act.dissolve"), tx -> {
            PaymentBatchRecord row = tx.row(PAYMENT_BATCH, batch);
            if (row.getBatchState() != BatchState.PREPARED) {
                return new Moved.NotFrom(row.getBatchState());
            }
            row.setBatchState(BatchState.DISSOLVED);
            tx.update(row);
            free(tx, new PayQueries(tx.db()).linesOfBatch(batch));
            return new Moved.Done(tx.revision());
        });
    }

    /** Names a batch to who is to agree; the sum stands beside the number, since a number alone says little. */
    private String subject(PaymentBatchRecord batch) {
        return purposes.t("subsidy.pay.batch", batch.getBatchNumber()) + " " + batch.getTotalAmount();
    }

    private static void free(Tx tx, List<UUID> lines) {
        for (UUID line : lines) {
            PaymentLineRecord row = tx.row(PAYMENT_LINE, line);
            row.setLiveLineId(null);
            tx.update(row);
        }
    }

    /** A payee whose recoveries are more than what is owed brings the money: all of it, which settles the lines. */
    public Repaying repaid(String actor, PayeeRow owing, LocalDate on) {
        return store.write(actor, purposes.t("subsidy.pay.act.repaid", owing.name()), tx -> {
            var queries = new PayQueries(tx.db());
            Optional<PayeeRow> found = PayeeRow.of(queries.openLines()).stream()
                    .filter(payee -> payee.key().equals(owing.key()))
                    .findFirst();
            if (found.isEmpty() || !found.get().lines().equals(owing.lines()) || !owing.isCarried()) {
                return new Repaying.ChangedMeanwhile();
            }
            tx.kind(ActKind.FINAL);
            PaymentRecord row = payment(owing, PaymentKind.REPAYMENT, 1);
            row.setAmount(owing.net().negated());
            row.setCameOn(on);
            tx.insert(row);
            settle(
                    tx,
                    queries,
                    owing.lines().stream()
                            .map(line -> settling(row.getId(), line.id()))
                            .toList());
            return new Repaying.Repaid(row.getAmount());
        });
    }
}
