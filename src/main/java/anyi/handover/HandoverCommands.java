// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.handover.HandingOver.Ask;
import anyi.handover.parcel.Age;
import anyi.handover.parcel.Card;
import anyi.handover.parcel.Column;
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
import anyi.store.log.Since;
import anyi.store.schema.tables.records.ParcelRecord;
import anyi.text.Messages;
import anyi.value.Ids;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** 做交接包: the file, its cover sheet, and the record that it was made. */
@Needs(Right.HAND_OVER)
public final class HandoverCommands {
    private static final String SEALED = ".age";

    private final Store store;
    private final Session session;
    private final Messages chinese;
    private final Clock clock;
    private final Ids ids;
    private final Keys keys;

    /** @param chinese purposes are data of the log, and the bureau's papers are Chinese */
    public HandoverCommands(Store store, Session session, Messages chinese, Clock clock, Keys keys) {
        this.store = store;
        this.session = session;
        this.chinese = chinese;
        this.clock = clock;
        this.ids = new Ids(clock);
        this.keys = keys;
    }

    /** The short form of the key by which this file signs; asks no database. */
    public String fingerprint() {
        return keys.signing().publicKey().fingerprint();
    }

    /** By whom this home's packages are signed. */
    public Card card() {
        return Card.of(Card.Kind.HOME, store.homeId(), new HandoverQueries(store.read()).name(), keys);
    }

    /** Writes the card into a folder, to be registered by the bureau. */
    public Saving saveCard(Path folder) {
        store.doer().need(Right.HAND_OVER);
        Card card = card();
        Path file = folder.resolve(FileName.of("pub", chinese.t("handover.file.card"), card.name()));
        return Saving.to(file, out -> {
            out.write(card.format().getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
    }

    /** Everything since the last acknowledged revision, as one file. Nobody writes to the home meanwhile. */
    public HandingOver handOver(Ask ask) {
        var state = new Making(ask);
        try {
            ParcelRow made = store.write(session.actor(), chinese.t("handover.purpose.handOver"), state::make);
            Saving cover = new CoverSheet(chinese, card(), made, state.counts()).save(ask.folder());
            return new HandingOver.Made(made, state.file, cover, saveCard(ask.folder()));
        } catch (NotWritten e) {
            return new HandingOver.NotWritten(state.file, e.obstacle);
        } catch (RuntimeException e) {
            state.takeBack();
            throw e;
        }
    }

    /** Rolls the act back. */
    private static final class NotWritten extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Saving.Obstacle obstacle;

        NotWritten(Saving.Obstacle obstacle) {
            this.obstacle = obstacle;
        }
    }

    /** One package while it is made. */
    private final class Making {
        private final Ask ask;
        private Path file;
        private boolean written;
        private Optional<ParcelWriter.Written> content = Optional.empty();

        Making(Ask ask) {
            this.ask = ask;
            file = ask.folder();
        }

        ParcelRow make(Tx tx) {
            tx.kind(ActKind.FINAL);
            var queries = new HandoverQueries(tx.db());
            Optional<Card> bureau = ask.open() ? Optional.empty() : queries.bureau();
            OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
            long until = tx.revision() - 1;
            var head = new Head(
                    Head.Kind.PARCEL,
                    ids.next(),
                    store.homeId(),
                    queries.nextNumber(),
                    ask.whole() ? 0 : queries.acknowledged(),
                    until,
                    queries.headHash(until),
                    queries.schema(),
                    now.toInstant());
            Card own = Card.of(Card.Kind.HOME, store.homeId(), queries.name(), keys);
            file = ask.folder().resolve(fileName(own.name(), head.sequence(), now.toLocalDate(), bureau.isPresent()));
            MessageDigest digest = sha256();
            Saving saving = Saving.to(file, out -> {
                write(tx, head, own, bureau, new DigestOutputStream(out, digest));
                return List.of();
            });
            if (saving instanceof Saving.NotSaved(Path _, Saving.Obstacle obstacle)) {
                throw new NotWritten(obstacle);
            }
            written = true;
            return record(tx, head, bureau.isPresent(), HexFormat.of().formatHex(digest.digest()), now);
        }

        private void write(Tx tx, Head head, Card own, Optional<Card> bureau, OutputStream out) throws IOException {
            // the home's own key can open it too, so that what left can be looked at again
            if (bureau.isPresent()) {
                List<String> readers =
                        List.of(bureau.get().recipient(), keys.sealing().recipient());
                try (OutputStream sealing = Age.seal(out, readers)) {
                    fill(tx, new ParcelWriter(sealing, head, own, keys), head);
                }
            } else {
                fill(tx, new ParcelWriter(out, head, own, keys), head);
            }
        }

        private void fill(Tx tx, ParcelWriter writer, Head head) throws IOException {
            var since = new Since(tx.db(), store.homeId(), head.since());
            for (Table<?> table : Subject.tables()) {
                writer.table(table.getName(), columns(table), sink -> {
                    each(line -> sink.line(line), take -> since.rows(table, take));
                    for (UUID gone : since.gone(table)) {
                        sink.line("{\"id\":\"" + gone + "\",\"deleted\":true}");
                    }
                });
            }
            writer.table(
                    ParcelWriter.ACTS,
                    List.of(),
                    sink -> each(line -> sink.line(line), take -> since.acts(head.until(), take)));
            content = Optional.of(writer.finish());
        }

        private ParcelRow record(Tx tx, Head head, boolean sealed, String fileHash, OffsetDateTime now) {
            ParcelWriter.Written filled = content.orElseThrow();
            var row = new ParcelRecord();
            row.setId(head.id());
            row.setParcelNumber(head.sequence());
            row.setSinceRevision(head.since());
            row.setUntilRevision(head.until());
            row.setBagHash(filled.bagHash());
            row.setFileHash(fileHash);
            row.setFileName(String.valueOf(file.getFileName()));
            row.setSealed(sealed);
            row.setRecordCount((int) filled.records());
            row.setMadeAt(now);
            row.setMadeBy(session.actor());
            tx.insert(row);
            return new HandoverQueries(tx.db())
                    .parcels().stream()
                            .filter(each -> each.id().equals(head.id()))
                            .findFirst()
                            .orElseThrow();
        }

        Map<String, Long> counts() {
            return content.orElseThrow().counts();
        }

        /** A file that is not on record must not lie about. */
        void takeBack() {
            if (written) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private String fileName(String home, int number, LocalDate on, boolean sealed) {
        String name = FileName.of(
                "zip",
                chinese.t("handover.file.parcel"),
                home,
                chinese.t("handover.file.number", "%04d".formatted(number)),
                on.toString().replace("-", ""));
        return sealed ? name + SEALED : name;
    }

    private static List<Column> columns(Table<?> table) {
        return table.fieldStream()
                .map(field -> new Column(field.getName(), type(field)))
                .toList();
    }

    private static String type(Field<?> field) {
        Class<?> type = field.getType();
        if (type == Boolean.class) {
            return "boolean";
        }
        if (type == Short.class || type == Integer.class || type == Long.class) {
            return "integer";
        }
        return type == LocalDate.class ? "date" : type == OffsetDateTime.class ? "datetime" : "string";
    }

    @FunctionalInterface
    private interface Taking {
        void line(String line) throws IOException;
    }

    /** Lets a query that knows no files feed a file. */
    private static void each(Taking taking, java.util.function.Consumer<java.util.function.Consumer<String>> query)
            throws IOException {
        try {
            query.accept(line -> {
                try {
                    taking.line(line);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
