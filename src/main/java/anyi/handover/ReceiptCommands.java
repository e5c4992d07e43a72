// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import static anyi.store.schema.Tables.BUREAU_CARD;
import static anyi.store.schema.Tables.HANDOVER_QUESTION;
import static anyi.store.schema.Tables.PARCEL;

import anyi.handover.parcel.Card;
import anyi.handover.parcel.Head;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.Parcel;
import anyi.handover.parcel.Unfit;
import anyi.handover.parcel.Unfit.Reason;
import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.ActKind;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.BureauCardRecord;
import anyi.store.schema.tables.records.HandoverQuestionRecord;
import anyi.store.schema.tables.records.ParcelRecord;
import anyi.text.Messages;
import anyi.value.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the bureau sends back: its card, once, and its receipts with questions. */
@Needs(Right.HAND_OVER)
public final class ReceiptCommands {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST_CARD = 4096;

    private final Store store;
    private final Session session;
    private final Messages chinese;
    private final Clock clock;
    private final Keys keys;
    private final Ids ids;

    /** @param chinese purposes are data of the log */
    public ReceiptCommands(Store store, Session session, Messages chinese, Clock clock, Keys keys) {
        this.store = store;
        this.session = session;
        this.chinese = chinese;
        this.clock = clock;
        this.keys = keys;
        this.ids = new Ids(clock);
    }

    /**
     * A card as it lies in a file, not registered yet: somebody compares its fingerprint with paper first.
     *
     * @param kind whose is expected
     */
    public static Registering read(Path file, Card.Kind kind) {
        try {
            if (Files.size(file) > LARGEST_CARD) {
                return new Registering.Refused(new Unfit(Reason.NO_CARD));
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Card.parse(text)
                    .<Registering>map(card -> card.kind() == kind
                            ? new Registering.Registered(card)
                            : new Registering.Refused(new Unfit(Reason.OTHER_CARD)))
                    .orElseGet(() -> new Registering.Refused(new Unfit(Reason.NO_CARD)));
        } catch (IOException e) {
            return new Registering.Refused(new Unfit(Reason.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    /** From now on packages are sealed for this bureau, and its receipts count. */
    public long register(Card bureau) {
        return store.write(session.actor(), chinese.t("handover.purpose.register", bureau.name()), tx -> {
            tx.kind(ActKind.FINAL);
            var known = tx.db()
                    .fetchOptional(
                            BUREAU_CARD,
                            BUREAU_CARD.HOME_ID.eq(store.homeId()).and(BUREAU_CARD.BUREAU_ID.eq(bureau.id())));
            BureauCardRecord row = known.orElseGet(BureauCardRecord::new);
            row.setName(bureau.name());
            row.setPublicKey(bureau.key().text());
            row.setRecipient(bureau.recipient());
            row.setRegisteredOn(today());
            if (known.isPresent()) {
                tx.update(row);
            } else {
                row.setId(ids.next());
                row.setBureauId(bureau.id());
                tx.insert(row);
            }
            return tx.revision();
        });
    }

    /** 读入回执. */
    public Acknowledging acknowledge(Path file) {
        try {
            Parcel bag = new ParcelProof(store, keys, key -> Optional.empty()).read(file);
            if (bag.head().kind() != Head.Kind.RECEIPT || bag.sender().kind() != Card.Kind.BUREAU) {
                throw new Unfit(Reason.IS_PARCEL);
            }
            Receipt receipt = only(bag);
            if (!receipt.home().equals(store.homeId())) {
                throw new Unfit(Reason.RECEIPT_OF_OTHERS);
            }
            return store.write(
                    session.actor(),
                    chinese.t("handover.purpose.acknowledge", receipt.number()),
                    tx -> acknowledge(tx, bag, receipt));
        } catch (Unfit e) {
            return new Acknowledging.Refused(e);
        }
    }

    private Acknowledging acknowledge(Tx tx, Parcel bag, Receipt receipt) {
        ParcelRecord parcel = tx.db()
                .fetchOptional(PARCEL, PARCEL.HOME_ID.eq(store.homeId()).and(PARCEL.ID.eq(receipt.parcel())))
                .orElseThrow(() -> new Unfit(Reason.RECEIPT_UNKNOWN, receipt.number()));
        boolean same = parcel.getBagHash().equals(receipt.bagHash())
                && new HandoverQueries(tx.db()).headHash(receipt.until()).equals(receipt.headHash());
        if (!same) {
            throw new Unfit(Reason.OTHER_HISTORY, receipt.number());
        }
        tx.kind(ActKind.FINAL);
        int fresh = 0;
        for (Receipt.Question question : questions(bag)) {
            fresh += ask(tx, question, bag.sender()) ? 1 : 0;
        }
        boolean known = bag.sender().id().equals(parcel.getAcknowledgedBy());
        if (known && fresh == 0) {
            return new Acknowledging.Known(receipt.number());
        }
        if (!known) {
            parcel.setAcknowledgedBy(bag.sender().id());
            parcel.setAcknowledgedOn(today());
            tx.update(parcel);
        }
        return new Acknowledging.Acknowledged(
                receipt.number(), fresh, bag.sender().name());
    }

    private boolean ask(Tx tx, Receipt.Question question, Card bureau) {
        boolean known = tx.db()
                .fetchExists(
                        HANDOVER_QUESTION,
                        HANDOVER_QUESTION.HOME_ID.eq(store.homeId()).and(HANDOVER_QUESTION.ID.eq(question.id())));
        if (known) {
            return false;
        }
        var row = new HandoverQuestionRecord();
        row.setId(question.id());
        row.setTableName(question.table());
        row.setRowId(question.row());
        row.setResidentId(question.about());
        row.setQuestion(question.question());
        row.setAskedOn(question.askedOn());
        row.setAskedBy(bureau.name());
        tx.insert(row);
        return true;
    }

    private static Receipt only(Parcel bag) {
        return lines(bag, Receipt.TABLE, Receipt.class).stream()
                .findFirst()
                .orElseThrow(() -> new Unfit(Reason.NOT_OURS));
    }

    private static List<Receipt.Question> questions(Parcel bag) {
        return lines(bag, Receipt.QUESTIONS, Receipt.Question.class);
    }

    private static <T> List<T> lines(Parcel bag, String table, Class<T> type) {
        var all = new ArrayList<T>();
        try {
            bag.lines(table, line -> all.add(JSON.readValue(line, type)));
        } catch (JacksonException e) {
            throw new Unfit(Reason.NOT_OURS);
        }
        return all;
    }

    /** Answers travel with the next package. */
    public long answer(UUID question, String words) {
        return store.write(session.actor(), chinese.t("handover.purpose.answer"), tx -> {
            HandoverQuestionRecord row = tx.row(HANDOVER_QUESTION, question);
            row.setAnswer(words.strip());
            row.setAnsweredOn(today());
            row.setAnsweredBy(session.actor());
            tx.update(row);
            return tx.revision();
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
