// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static anyi.store.schema.Tables.IMPORT_BATCH;
import static anyi.store.schema.Tables.IMPORT_FILE;
import static anyi.store.schema.Tables.IMPORT_MAPPING;

import anyi.bed.TakenBed;
import anyi.bed.TakenIn;
import anyi.intake.find.Field;
import anyi.intake.find.Layout;
import anyi.intake.find.LedgerKind;
import anyi.intake.plan.Facts;
import anyi.intake.plan.Line;
import anyi.intake.plan.Plan;
import anyi.intake.plan.Verdict;
import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.Tx;
import anyi.store.log.Undo;
import anyi.store.log.UndoResult;
import anyi.store.schema.tables.records.ImportBatchRecord;
import anyi.store.schema.tables.records.ImportFileRecord;
import anyi.store.schema.tables.records.ImportMappingRecord;
import anyi.term.BedService;
import anyi.term.BedType;
import anyi.text.Messages;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Takes a plan in: one act through the commands of the owners, then the record of the import itself. */
@Needs(Right.IMPORT)
public final class IntakeCommands {
    private final Store store;
    private final Session session;
    private final Ids ids;
    private final Messages chinese;
    private final Owners owners;
    private final Undo undo;

    /** @param chinese the words of the log, Chinese whatever the screen speaks */
    public IntakeCommands(Store store, Session session, Ids ids, Messages chinese, Owners owners, Undo undo) {
        this.store = store;
        this.session = session;
        this.ids = ids;
        this.chinese = chinese;
        this.owners = owners;
        this.undo = undo;
    }

    /** What an act of import made. */
    record Taken(long revision, UUID batch) {}

    /**
     * Writes all that the plan takes in, and keeps row by row what was read from which file: one act, so that whoever is
     * killed has both or neither.
     *
     * @throws NotAsPlanned when an owner refuses rows: nothing is written
     */
    Taken take(Plan plan, List<FileMark> files, LocalDate today) {
        String purpose = chinese.t("intake.purpose.take", plan.count(Verdict.TAKEN));
        return store.write(session.actor(), purpose, tx -> {
            Map<UUID, UUID> beds = beds(tx, plan, today);
            var people = new TakePeopleCommands(owners, ids, chinese, today);
            people.take(tx, plan, beds);
            new ChangePeopleCommands(owners, people, today).change(tx, plan, beds);
            new TakeRecordsCommands(owners, ids).take(tx, plan);
            new TakeStaffCommands(owners.staff(), ids, today).take(tx, plan);
            new MarkCommands(ids).mark(tx, plan);
            return new Taken(tx.revision(), new KeepCommands(session, ids).keep(tx, plan, files));
        });
    }

    /** Planned beds and what they are in the home now. */
    private Map<UUID, UUID> beds(Tx tx, Plan plan, LocalDate today) {
        LocalDate since = earliest(plan, today);
        List<Line> lines = plan.of(LedgerKind.BEDS).stream()
                .filter(line -> line.verdict() == Verdict.TAKEN)
                .toList();
        List<TakenIn> outcomes = owners.beds()
                .takeIn(tx, lines.stream().map(line -> bed(line, since, today)).toList());
        var beds = new HashMap<UUID, UUID>();
        for (int i = 0; i < lines.size(); i++) {
            beds.put(
                    Objects.requireNonNull(lines.get(i).target()),
                    outcomes.get(i).bed());
        }
        return beds;
    }

    /** The beds were there when the first of those who are in house came. */
    private static LocalDate earliest(Plan plan, LocalDate today) {
        return plan.of(LedgerKind.RESIDENTS).stream()
                .filter(line -> !line.isRefused())
                .map(line -> line.facts().earliest(Field.ADMITTED))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(today)
                .withDayOfYear(1);
    }

    private static TakenBed bed(Line line, LocalDate since, LocalDate today) {
        Facts facts = line.facts();
        LocalDate told = line.ledger().layout().title().filledOn().orElse(today);
        LocalDate opened = facts.day(Field.BED_OPENED);
        LocalDate exists = opened != null && opened.isBefore(since) ? opened : since;
        return new TakenBed(
                Optional.ofNullable(TakePeopleCommands.cut(facts, Field.BUILDING_NAME, 60)),
                Optional.ofNullable(TakePeopleCommands.cut(facts, Field.FLOOR, 60)),
                Objects.requireNonNull(TakePeopleCommands.cut(facts, Field.ROOM, 30)),
                new TakenBed.Labels(
                        Objects.requireNonNull(TakePeopleCommands.cut(facts, Field.BED_LABEL, 60)),
                        Objects.requireNonNull(TakePeopleCommands.cut(facts, Field.BED, 30))),
                facts.term(BedType.class, Field.BED_TYPE).orElse(BedType.ORDINARY),
                new TakenBed.Since(
                        exists,
                        facts.term(BedService.class, Field.BED_STATE).orElse(BedService.IN_SERVICE),
                        told.isAfter(today) ? today : told,
                        Optional.ofNullable(TakePeopleCommands.cut(facts, Field.REMARK, 200))));
    }

    /** Keeps mappings that somebody changed, for sheets of the same shape. */
    void remember(Collection<Layout> layouts) {
        if (layouts.isEmpty()) {
            return;
        }
        store.write(session.actor(), chinese.t("intake.purpose.remember"), tx -> {
            layouts.forEach(layout -> remember(tx, layout));
            return tx.revision();
        });
    }

    private void remember(Tx tx, Layout layout) {
        ImportMappingRecord known = tx.db()
                .selectFrom(IMPORT_MAPPING)
                .where(IMPORT_MAPPING.SHAPE_HASH.eq(layout.shape()))
                .fetchOne();
        ImportMappingRecord row = known == null ? new ImportMappingRecord() : known;
        row.setMapping(MappingQueries.write(layout));
        if (known != null) {
            tx.update(row);
            return;
        }
        row.setId(ids.next());
        row.setShapeHash(layout.shape());
        String title = layout.title().text().strip();
        row.setName(title.substring(0, Math.min(100, title.length())));
        tx.insert(row);
    }

    /** Takes a whole import back, unless something was built on it. That there was one stays on record, with its files. */
    UndoResult takeBack(UUID batch, long act) {
        ImportBatchRecord kept = store.read().fetchSingle(IMPORT_BATCH, IMPORT_BATCH.ID.eq(batch));
        List<ImportFileRecord> files = store.read().fetch(IMPORT_FILE, IMPORT_FILE.BATCH_ID.eq(batch));
        UndoResult result = undo.undo(session.actor(), chinese.t("intake.purpose.takeBack"), act);
        if (result instanceof UndoResult.Undone) {
            store.write(session.actor(), chinese.t("intake.purpose.takenBack"), tx -> {
                kept.setTakenBack(true);
                if (tx.db().fetchExists(IMPORT_BATCH, IMPORT_BATCH.ID.eq(batch))) {
                    // of a time when the record was an act of its own
                    tx.update(kept);
                } else {
                    tx.insertAll(List.of(kept));
                    tx.insertAll(files);
                }
                return tx.revision();
            });
        }
        return result;
    }
}
