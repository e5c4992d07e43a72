// SPDX-License-Identifier: Apache-2.0
package anyi.bureau;

import static anyi.store.schema.Tables.BUREAU_PARCEL;
import static anyi.store.schema.Tables.BUREAU_PARCEL_CONTENT;

import anyi.handover.Subject;
import anyi.handover.parcel.Card;
import anyi.handover.parcel.Head;
import anyi.handover.parcel.Keys;
import anyi.handover.parcel.Parcel;
import anyi.handover.parcel.ParcelReader;
import anyi.handover.parcel.ParcelWriter;
import anyi.handover.parcel.PublicKey;
import anyi.handover.parcel.Unfit;
import anyi.handover.parcel.Unfit.Reason;
import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.ActHash;
import anyi.store.ActKind;
import anyi.store.MergeTx;
import anyi.store.RowJson;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.schema.tables.records.BureauParcelContentRecord;
import anyi.store.schema.tables.records.BureauParcelRecord;
import anyi.term.ParcelState;
import anyi.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.DataTypeException;
import org.jooq.exception.SQLStateClass;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** 收包: takes packages in, in whatever order they come. A package comes in whole or not at all, one act each. */
@Needs(Right.BUREAU)
public final class MergeCommands {
    private static final int LONGEST_REASON = 120;

    private final Store store;
    private final Session session;
    private final Messages chinese;
    private final Clock clock;
    private final Keys keys;

    /** @param chinese purposes are data of the log */
    public MergeCommands(Store store, Session session, Messages chinese, Clock clock, Keys keys) {
        this.store = store;
        this.session = session;
        this.chinese = chinese;
        this.clock = clock;
        this.keys = keys;
    }

    public Taking take(Path file) {
        try {
            Parcel parcel = reader().read(file);
            if (parcel.head().kind() != Head.Kind.PARCEL || parcel.sender().kind() != Card.Kind.HOME) {
                throw new Unfit(Reason.IS_RECEIPT);
            }
            Step step = write(parcel, String.valueOf(file.getFileName()));
            String home = parcel.sender().name();
            int number = parcel.head().sequence();
            return switch (step) {
                case IN ->
                    new Taking.Taken(
                            file,
                            home,
                            number,
                            recordsOf(parcel.head().id()),
                            heal(parcel.sender().id()));
                case KNOWN -> new Taking.Known(file, home, number);
                case WAITS ->
                    new Taking.Waiting(
                            file,
                            home,
                            number,
                            new BureauQueries(store.read())
                                    .missing(parcel.sender().id(), number));
                case OLD ->
                    new Taking.Refused(
                            file,
                            new Unfit(
                                    Reason.OLDER,
                                    number,
                                    new BureauQueries(store.read())
                                            .standing(parcel.sender().id())
                                            .orElseThrow()
                                            .number()));
            };
        } catch (Unfit e) {
            return new Taking.Refused(file, e);
        }
    }

    private ParcelReader reader() {
        var queries = new BureauQueries(store.read());
        return new ParcelReader(keys.sealing(), queries.schema(), key -> known(queries, key));
    }

    /** A home's key, or our own: to tell whoever takes a receipt for a package. */
    private Optional<Card> known(BureauQueries queries, PublicKey key) {
        return key.equals(keys.signing().publicKey())
                ? Optional.of(Card.of(Card.Kind.BUREAU, store.homeId(), "", keys))
                : queries.member(key);
    }

    private int recordsOf(UUID parcel) {
        return store.read()
                .select(BUREAU_PARCEL.RECORD_COUNT)
                .from(BUREAU_PARCEL)
                .where(BUREAU_PARCEL.ID.eq(parcel))
                .fetchSingle(row -> row.value1());
    }

    /** Those that waited and no longer have to. */
    private List<Integer> heal(UUID member) {
        var healed = new ArrayList<Integer>();
        boolean again = true;
        while (again) {
            again = false;
            var queries = new BureauQueries(store.read());
            long until = queries.standing(member).map(Standing::until).orElse(0L);
            for (UUID waiting : queries.waiting(member)) {
                Parcel parcel = reader().read(Base64.getDecoder().decode(queries.content(waiting)));
                if (parcel.head().since() <= until) {
                    if (write(parcel, "") == Step.IN) {
                        healed.add(parcel.head().sequence());
                    }
                    again = true;
                    break;
                }
            }
        }
        return healed;
    }

    private enum Step {
        IN,
        KNOWN,
        WAITS,
        OLD
    }

    private Step write(Parcel parcel, String fileName) {
        String purpose = chinese.t(
                "bureau.purpose.take", parcel.sender().name(), parcel.head().sequence());
        try {
            return store.write(session.actor(), purpose, tx -> take(tx, parcel, fileName));
        } catch (DataAccessException e) {
            throw isOfContent(e) ? new Unfit(Reason.CONTRADICTORY, firstLine(e)) : e;
        } catch (IllegalArgumentException | JacksonException e) {
            throw new Unfit(Reason.CONTRADICTORY, firstLine(e));
        }
    }

    /** What a package says against a constraint or a column's type is its own fault; all else is ours. */
    private static boolean isOfContent(DataAccessException e) {
        return e instanceof DataTypeException
                || e.sqlStateClass() == SQLStateClass.C22_DATA_EXCEPTION
                || e.sqlStateClass() == SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION;
    }

    private static String firstLine(RuntimeException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String text = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }

    private Step take(Tx tx, Parcel parcel, String fileName) {
        tx.kind(ActKind.FINAL);
        Head head = parcel.head();
        UUID member = parcel.sender().id();
        var queries = new BureauQueries(tx.db());
        Optional<BureauParcelRecord> before = tx.db().fetchOptional(BUREAU_PARCEL, BUREAU_PARCEL.ID.eq(head.id()));
        Optional<Standing> standing = queries.standing(member);
        long until = standing.map(Standing::until).orElse(0L);
        boolean waited = before.isPresent() && before.get().getParcelState() == ParcelState.WAITING;
        boolean fits = head.isWhole() || head.since() <= until;
        if (before.isPresent() && (!waited || !fits)) {
            return Step.KNOWN;
        }
        if (!fits) {
            wait(tx, parcel, fileName);
            return Step.WAITS;
        }
        if (standing.isPresent() && head.until() <= until && !beginsAgain(head, standing.get())) {
            // a number that was used before, or a higher one, yet no further: the home's log has taken another way
            if (head.sequence() >= standing.get().number()) {
                throw new Unfit(Reason.OTHER_HISTORY, head.sequence());
            }
            keep(tx, before, parcel, fileName, ParcelState.CONTAINED, 0);
            return Step.OLD;
        }
        Content content = Content.of(parcel);
        checkHistory(head, content.acts(), standing);
        content.merge(tx, parcel, standing.isPresent());
        keep(tx, before, parcel, fileName, ParcelState.TAKEN, content.records());
        settle(tx, member, head.until());
        return Step.IN;
    }

    /** Everything anew, from a home that went back to a backup. */
    private static boolean beginsAgain(Head head, Standing standing) {
        return head.isWhole() && head.madeAt().isAfter(standing.madeAt().toInstant());
    }

    private void wait(Tx tx, Parcel parcel, String fileName) {
        keep(tx, Optional.empty(), parcel, fileName, ParcelState.WAITING, 0);
        var content = new BureauParcelContentRecord();
        content.setId(parcel.head().id());
        content.setContent(Base64.getEncoder().encodeToString(parcel.bytes()));
        tx.insertDerived(List.of(content));
    }

    private void keep(
            Tx tx,
            Optional<BureauParcelRecord> before,
            Parcel parcel,
            String fileName,
            ParcelState state,
            int records) {
        Head head = parcel.head();
        BureauParcelRecord row = before.orElseGet(BureauParcelRecord::new);
        row.setParcelState(state);
        row.setRecordCount(records);
        if (before.isPresent()) {
            tx.update(row);
            return;
        }
        row.setId(head.id());
        row.setMemberId(parcel.sender().id());
        row.setParcelNumber(head.sequence());
        row.setSinceRevision(head.since());
        row.setUntilRevision(head.until());
        row.setHeadHash(head.headHash());
        row.setBagHash(parcel.bagHash());
        row.setFileName(fileName);
        row.setMadeAt(head.madeAt().atOffset(ZoneOffset.UTC));
        row.setCameAt(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        tx.insert(row);
    }

    /** Packages that waited and are held by what is in now. */
    private static void settle(Tx tx, UUID member, long until) {
        List<BureauParcelRecord> waiting = tx.db()
                .selectFrom(BUREAU_PARCEL)
                .where(BUREAU_PARCEL.MEMBER_ID.eq(member).and(BUREAU_PARCEL.UNTIL_REVISION.le(until)))
                .fetch();
        for (BureauParcelRecord row : waiting) {
            if (row.getParcelState() == ParcelState.WAITING) {
                row.setParcelState(ParcelState.CONTAINED);
                tx.update(row);
            }
            tx.deleteDerived(tx.db().fetch(BUREAU_PARCEL_CONTENT, BUREAU_PARCEL_CONTENT.ID.eq(row.getId())));
        }
    }

    /** The acts that went along are tied to one another, and to what was handed over before. */
    private static void checkHistory(Head head, List<Map<String, @Nullable Object>> acts, Optional<Standing> standing) {
        var other = new Unfit(Reason.OTHER_HISTORY, head.sequence());
        String last = head.isWhole() ? ActHash.START : "";
        boolean joined = head.isWhole() || standing.isEmpty();
        for (Map<String, @Nullable Object> act : acts) {
            String previous = text(act, "previous_hash");
            String own = text(act, "act_hash");
            long revision = Long.parseLong(text(act, "revision"));
            boolean tied = last.isEmpty() || last.equals(previous);
            if (!tied
                    || !ActHash.chained(previous, revision, text(act, "content_hash"))
                            .equals(own)) {
                throw other;
            }
            joined = joined
                    || standing.filter(known -> joins(known, revision, previous, own))
                            .isPresent();
            last = own;
        }
        boolean complete = acts.size() == head.until() - head.since();
        if (!joined || !complete || !last.equals(head.headHash())) {
            throw other;
        }
    }

    private static boolean joins(Standing known, long revision, String previous, String own) {
        return revision == known.until() && own.equals(known.headHash())
                || revision == known.until() + 1 && previous.equals(known.headHash());
    }

    private static String text(Map<String, @Nullable Object> act, String column) {
        return String.valueOf(act.get(column));
    }

    /** What a package holds, read once, checked against the tables that there are. */
    private record Content(
            Map<Table<?>, List<Map<String, @Nullable Object>>> written,
            Map<Table<?>, List<UUID>> gone,
            List<Map<String, @Nullable Object>> acts) {

        static Content of(Parcel parcel) {
            Map<String, Table<?>> byName = new HashMap<>();
            Subject.tables().forEach(table -> byName.put(table.getName(), table));
            var content = new Content(new HashMap<>(), new HashMap<>(), new ArrayList<>());
            parcel.lines((name, line) -> {
                Map<String, @Nullable Object> row = RowJson.object(line);
                if (name.equals(ParcelWriter.ACTS)) {
                    content.acts.add(row);
                    return;
                }
                Table<?> table = byName.get(name);
                if (table == null) {
                    throw new Unfit(Reason.CONTRADICTORY, name);
                }
                content.add(table, row);
            });
            return content;
        }

        private void add(Table<?> table, Map<String, @Nullable Object> row) {
            if (Boolean.TRUE.equals(row.get("deleted"))) {
                gone.computeIfAbsent(table, _ -> new ArrayList<>()).add(UUID.fromString(String.valueOf(row.get("id"))));
                return;
            }
            for (String column : row.keySet()) {
                if (!MergeTx.isColumn(table, column)) {
                    throw new Unfit(Reason.CONTRADICTORY, table.getName() + "." + column);
                }
            }
            written.computeIfAbsent(table, _ -> new ArrayList<>()).add(row);
        }

        void merge(Tx tx, Parcel parcel, boolean knownBefore) {
            List<Table<?>> tables = MergeTx.parentsFirst(Subject.tables());
            var merge = MergeTx.of(tx, parcel.sender().id());
            if (parcel.head().isWhole() && knownBefore) {
                merge.clear(tables);
            }
            for (Table<?> table : tables.reversed()) {
                merge.remove(table, gone.getOrDefault(table, List.of()));
            }
            for (Table<?> table : tables) {
                merge.put(table, written.getOrDefault(table, List.of()));
            }
            merge.finish();
        }

        int records() {
            return Stream.of(written.values(), gone.values())
                    .flatMap(each -> each.stream())
                    .mapToInt(List::size)
                    .sum();
        }
    }
}
