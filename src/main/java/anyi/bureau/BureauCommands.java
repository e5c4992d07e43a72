// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import static anyi.store.schema.Tables.BUREAU_MEMBER;
import static anyi.store.schema.Tables.BUREAU_OFFICE;
import static anyi.store.schema.Tables.BUREAU_PARCEL;

import anyi.handover.HandoverQueries;
import anyi.handover.Receipt;
import anyi.handover.parcel.Age;
import anyi.handover.parcel.Card;
import anyi.handover.parcel.Head;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.ParcelWriter;
import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.sheet.table.FileName;
import anyi.sheet.table.Saving;
import anyi.store.ActKind;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.BureauMemberRecord;
import anyi.store.schema.tables.records.BureauOfficeRecord;
import anyi.store.schema.tables.records.BureauParcelRecord;
import anyi.store.schema.tables.records.BureauQuestionRecord;
import anyi.term.ParcelState;
import anyi.text.Messages;
import anyi.value.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a bureau does beside taking packages in: it registers homes, asks, and writes receipts. */
@Needs(Right.BUREAU)
public final class BureauCommands {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The tenth of the month after. */
    public static final int USUAL_DUE_DAY = 10;

    private final Store store;
    private final Session session;
    private final Messages chinese;
    private final Clock clock;
    private final Keys keys;
    private final Ids ids;

    /** @param chinese purposes are data of the log */
    public BureauCommands(Store store, Session session, Messages chinese, Clock clock, Keys keys) {
        this.store = store;
        this.session = session;
        this.chinese = chinese;
        this.clock = clock;
        this.keys = keys;
        this.ids = new Ids(clock);
    }

    /** Makes a new file a bureau's, for ever. */
    public long establish(int dueDay) {
        return store.write(session.actor(), chinese.t("bureau.purpose.establish"), tx -> {
            tx.kind(ActKind.FINAL);
            var known = tx.db().fetchOptional(BUREAU_OFFICE);
            BureauOfficeRecord row = known.orElseGet(BureauOfficeRecord::new);
            row.setDueDay((short) dueDay);
            if (known.isPresent()) {
                tx.update(row);
            } else {
                row.setId(ids.next());
                tx.insert(row);
            }
            return tx.revision();
        });
    }

    /** The short form of the key by which this file signs; asks no database. */
    public String fingerprint() {
        return keys.signing().publicKey().fingerprint();
    }

    /** By whom receipts are signed, and to whom homes seal. */
    public Card card() {
        String name = new HandoverQueries(store.read()).name();
        return Card.of(Card.Kind.BUREAU, store.homeId(), name, keys);
    }

    public Saving saveCard(Path folder) {
        Card card = card();
        return Saving.to(folder.resolve(FileName.of("pub", chinese.t("handover.file.card"), card.name())), out -> {
            out.write(card.format().getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
    }

    /** A home whose fingerprint somebody has compared with paper; a new key takes the place of the old. */
    public long register(Card home) {
        return store.write(session.actor(), chinese.t("bureau.purpose.register", home.name()), tx -> {
            tx.kind(ActKind.FINAL);
            var known = tx.db().fetchOptional(BUREAU_MEMBER, BUREAU_MEMBER.MEMBER_ID.eq(home.id()));
            BureauMemberRecord row = known.orElseGet(BureauMemberRecord::new);
            row.setName(home.name());
            row.setPublicKey(home.key().text());
            row.setRecipient(home.recipient());
            if (known.isPresent()) {
                tx.update(row);
            } else {
                row.setId(ids.next());
                row.setMemberId(home.id());
                row.setRegisteredOn(LocalDate.now(clock));
                tx.insert(row);
            }
            return tx.revision();
        });
    }

    /** Puts a question at a row; it leaves with the home's next receipt. */
    public UUID ask(UUID home, String table, UUID row, @Nullable UUID about, String question) {
        return store.write(session.actor(), chinese.t("bureau.purpose.ask"), tx -> {
            var asked = new BureauQuestionRecord();
            asked.setId(ids.next());
            asked.setMemberId(home);
            asked.setTableName(table);
            asked.setRowId(row);
            asked.setAboutId(about);
            asked.setQuestion(question.strip());
            asked.setAskedOn(LocalDate.now(clock));
            asked.setAskedBy(session.actor());
            tx.insert(asked);
            return asked.getId();
        });
    }

    /** A receipt that was written, or not. */
    public record Written(String home, int number, Saving saving) {}

    /** Writes the receipts that are owed, one file a home. What cannot be written stays owed. */
    public List<Written> writeReceipts(Path folder) {
        var queries = new BureauQueries(store.read());
        List<UUID> owed = queries.owedReceipts();
        var written = new ArrayList<Written>();
        for (MemberRow member : queries.members()) {
            Optional<Standing> standing = owed.contains(member.id()) ? queries.standing(member.id()) : Optional.empty();
            if (standing.isEmpty()) {
                continue;
            }
            Saving saving = save(folder, member, standing.get(), questions(queries, member.id()));
            written.add(new Written(member.name(), standing.get().number(), saving));
            if (saving instanceof Saving.Saved) {
                record(member);
            } else {
                break; // the next one would not fit either
            }
        }
        return written;
    }

    private static List<AskedRow> questions(BureauQueries queries, UUID member) {
        return queries.questions().stream()
                .filter(asked -> asked.home().equals(member) && asked.arrived().isEmpty())
                .toList();
    }

    private Saving save(Path folder, MemberRow member, Standing standing, List<AskedRow> questions) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var receipt = new Receipt(
                member.id(),
                standing.parcel(),
                standing.number(),
                standing.bagHash(),
                standing.until(),
                standing.headHash(),
                member.missing());
        var head = new Head(
                Head.Kind.RECEIPT,
                ids.next(),
                store.homeId(),
                standing.number(),
                0,
                standing.until(),
                standing.headHash(),
                new BureauQueries(store.read()).schema(),
                now.toInstant());
        Path file = folder.resolve(FileName.of(
                        "zip",
                        chinese.t("bureau.file.receipt"),
                        member.name(),
                        chinese.t("handover.file.number", "%04d".formatted(standing.number())),
                        now.toLocalDate().toString().replace("-", ""))
                + ".age");
        return Saving.to(file, out -> {
            List<String> readers = List.of(member.recipient(), keys.sealing().recipient());
            try (OutputStream sealing = Age.seal(out, readers)) {
                fill(new ParcelWriter(sealing, head, card(), keys), receipt, questions);
            }
            return List.of();
        });
    }

    private static void fill(ParcelWriter writer, Receipt receipt, List<AskedRow> questions) throws IOException {
        writer.table(Receipt.TABLE, List.of(), sink -> sink.line(JSON.writeValueAsString(receipt)));
        writer.table(Receipt.QUESTIONS, List.of(), sink -> {
            for (AskedRow asked : questions) {
                sink.line(JSON.writeValueAsString(new Receipt.Question(
                        asked.id(),
                        asked.table(),
                        asked.row(),
                        asked.about().orElse(null),
                        asked.question(),
                        asked.askedOn(),
                        asked.askedBy())));
            }
        });
        writer.finish();
    }

    private void record(MemberRow member) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        store.write(session.actor(), chinese.t("bureau.purpose.receipt", member.name()), tx -> {
            tx.kind(ActKind.FINAL);
            unacknowledged(tx, member.id()).forEach(row -> {
                row.setReceiptAt(now);
                tx.update(row);
            });
            return true;
        });
    }

    private static List<BureauParcelRecord> unacknowledged(Tx tx, UUID member) {
        return tx.db()
                .selectFrom(BUREAU_PARCEL)
                .where(BUREAU_PARCEL.MEMBER_ID.eq(member).and(BUREAU_PARCEL.RECEIPT_AT.isNull()))
                .and(BUREAU_PARCEL.PARCEL_STATE.ne(ParcelState.WAITING))
                .fetch();
    }
}
