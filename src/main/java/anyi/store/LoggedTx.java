// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.journal.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** One act while it is written: each change of a row goes to the table and to the log. */
final class LoggedTx implements Tx {
    private static final int CHUNK = 1000;

    private final DSLContext db;
    private final UUID homeId;
    private final long revision;
    private final ActLog log;
    private ActKind kind = ActKind.ENTRY;
    private @Nullable Long undoes;

    LoggedTx(DSLContext db, UUID homeId, long revision, ActLog log) {
        this.db = db;
        this.homeId = homeId;
        this.revision = revision;
        this.log = log;
    }

    ActKind kind() {
        return kind;
    }

    @Nullable
    Long undone() {
        return undoes;
    }

    @Override
    public DSLContext db() {
        return db;
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public void kind(ActKind kind) {
        this.kind = kind;
    }

    void undoes(long revision) {
        kind = ActKind.UNDO;
        undoes = revision;
    }

    @Override
    public <R extends UpdatableRecord<R>> R row(Table<R> table, UUID id) {
        return db.selectFrom(table)
                .where(is(table, id))
                .fetchOptional()
                .orElseThrow(() -> new Stale(table.getName(), id));
    }

    @Override
    public void insert(UpdatableRecord<?> row) {
        stamp(row);
        db.executeInsert(row);
        row.touched(false);
        log.change(row.getTable().getName(), id(row), null, RowJson.text(RowJson.whole(row)));
    }

    @Override
    public void insertAll(List<? extends UpdatableRecord<?>> rows) {
        for (List<UpdatableRecord<?>> chunk : chunks(rows)) {
            insertBatch(chunk);
            logBulk(chunk, null, whole(chunk));
        }
    }

    private static String whole(List<UpdatableRecord<?>> rows) {
        return RowJson.text(rows.stream().map(RowJson::whole).toList());
    }

    private static String name(List<UpdatableRecord<?>> rows) {
        return rows.getFirst().getTable().getName();
    }

    @Override
    public void insertDerived(List<? extends UpdatableRecord<?>> rows) {
        for (List<UpdatableRecord<?>> chunk : chunks(rows)) {
            insertBatch(chunk);
            log.rows(Step.Deed.INSERT, name(chunk), homeId, () -> whole(chunk));
            logBulk(chunk, null, summary(chunk));
        }
    }

    private static String summary(List<UpdatableRecord<?>> rows) {
        var content = new ActHash("");
        rows.forEach(row -> content.add(RowJson.text(RowJson.whole(row))));
        var summary = new HashMap<String, @Nullable Object>();
        summary.put("derived", rows.size());
        summary.put("sha256", content.hex());
        return RowJson.text(summary);
    }

    @Override
    public void deleteDerived(List<? extends UpdatableRecord<?>> rows) {
        for (List<UpdatableRecord<?>> chunk : chunks(rows)) {
            deleteChunk(chunk);
            List<UUID> ids = chunk.stream().map(LoggedTx::id).toList();
            log.rows(Step.Deed.DELETE, name(chunk), homeId, () -> RowJson.ids(ids));
            logBulk(chunk, summary(chunk), null);
        }
    }

    /** Rows that are as the database has them, logged compactly; only taking an act back does this. */
    void deleteAll(List<? extends UpdatableRecord<?>> rows) {
        for (List<UpdatableRecord<?>> chunk : chunks(rows)) {
            deleteChunk(chunk);
            logBulk(chunk, whole(chunk), null);
        }
    }

    private void deleteChunk(List<UpdatableRecord<?>> rows) {
        Table<?> table = rows.getFirst().getTable();
        db.deleteFrom(table)
                .where(column(table, "home_id", UUID.class).eq(homeId))
                .and(column(table, "id", UUID.class)
                        .in(rows.stream().map(LoggedTx::id).toList()))
                .execute();
    }

    UUID homeId() {
        return homeId;
    }

    /** What is done to rows of another home, for the journal. */
    void journal(Step.Deed deed, String table, UUID home, Supplier<String> json) {
        log.rows(deed, table, home, json);
    }

    /** Rows of which the log keeps a hash alone. */
    void logDerived(String table, List<UUID> ids, String summary) {
        log.bulk(table, ids, null, summary);
    }

    private void logBulk(List<UpdatableRecord<?>> rows, @Nullable String before, @Nullable String after) {
        log.bulk(name(rows), rows.stream().map(LoggedTx::id).toList(), before, after);
    }

    /** Neighbours of the same table, a thousand at most together. */
    private static List<List<UpdatableRecord<?>>> chunks(List<? extends UpdatableRecord<?>> rows) {
        var chunks = new ArrayList<List<UpdatableRecord<?>>>();
        for (UpdatableRecord<?> row : rows) {
            List<UpdatableRecord<?>> last = chunks.isEmpty() ? List.of() : chunks.getLast();
            if (last.isEmpty()
                    || last.size() == CHUNK
                    || !last.getFirst().getTable().equals(row.getTable())) {
                last = new ArrayList<>();
                chunks.add(last);
            }
            last.add(row);
        }
        return chunks;
    }

    /** Binds values to one statement: half the time of a batch of records. */
    private void insertBatch(List<UpdatableRecord<?>> rows) {
        Table<?> table = rows.getFirst().getTable();
        Field<?>[] fields = table.fields();
        var batch = db.batch(db.insertInto(table).columns(fields).values(new @Nullable Object[fields.length]));
        for (UpdatableRecord<?> row : rows) {
            stamp(row);
            batch = batch.bind(row.intoArray());
        }
        batch.execute();
        rows.forEach(row -> row.touched(false));
    }

    @Override
    public void update(UpdatableRecord<?> row) {
        Record before = current(row);
        List<Field<?>> changed = changed(before, row);
        if (changed.isEmpty()) {
            return;
        }
        stamp(row);
        var values = new HashMap<Field<?>, @Nullable Object>();
        changed.forEach(field -> values.put(field, row.get(field)));
        values.put(revisionOf(row.getTable()), revision);
        db.update(row.getTable()).set(values).where(is(row.getTable(), id(row))).execute();
        row.touched(false);
        String table = row.getTable().getName();
        log.change(table, id(row), RowJson.text(RowJson.of(before, changed)), RowJson.text(RowJson.of(row, changed)));
    }

    /** Who saves a form with a value that came masked has not changed it. */
    private static boolean isMaskOf(Record before, Field<?> field, @Nullable Object now) {
        return field.getConverter() instanceof Covered cover
                && before.get(field) instanceof String known
                && cover.of(known).equals(now);
    }

    private List<Field<?>> changed(Record before, UpdatableRecord<?> row) {
        var changed = new ArrayList<Field<?>>();
        for (Field<?> field : row.fields()) {
            boolean own = field.getName().equals("home_id") || field.getName().equals("revision");
            if (!own
                    && row.touched(field)
                    && !Objects.equals(before.get(field), row.get(field))
                    && !isMaskOf(before, field, row.get(field))) {
                changed.add(field);
            }
        }
        return changed;
    }

    @Override
    public void delete(UpdatableRecord<?> row) {
        Record before = current(row);
        db.deleteFrom(row.getTable()).where(is(row.getTable(), id(row))).execute();
        log.change(row.getTable().getName(), id(row), RowJson.text(RowJson.whole(before)), null);
    }

    /** The row as it is in the database, provided nobody has changed it since it was read. */
    private Record current(UpdatableRecord<?> row) {
        Table<?> table = row.getTable();
        Record before = db.selectFrom(table).where(is(table, id(row))).fetchOne();
        if (before == null || !Objects.equals(before.get(revisionOf(table)), row.original(revisionOf(table)))) {
            throw new Stale(table.getName(), id(row));
        }
        return before;
    }

    private Condition is(Table<?> table, UUID id) {
        return column(table, "home_id", UUID.class)
                .eq(homeId)
                .and(column(table, "id", UUID.class).eq(id));
    }

    private static UUID id(UpdatableRecord<?> row) {
        return Objects.requireNonNull(row.get(column(row.getTable(), "id", UUID.class)), "a row without id");
    }

    private static Field<Long> revisionOf(Table<?> table) {
        return column(table, "revision", Long.class);
    }

    private static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type), () -> table.getName() + " has no " + name);
    }

    private void stamp(UpdatableRecord<?> row) {
        row.set(column(row.getTable(), "home_id", UUID.class), homeId);
        row.set(revisionOf(row.getTable()), revision);
    }
}
