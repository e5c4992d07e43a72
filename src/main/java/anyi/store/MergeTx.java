// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;
import static org.jooq.impl.DSL.val;

import anyi.store.journal.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/**
 * Brings rows of another home into a file that holds many, within one act. The log keeps a hash of them, not the rows:
 * they can be had again from the package. They carry the revision of the act that brought them.
 */
public final class MergeTx {
    private static final int TOGETHER = 1000;

    private final LoggedTx tx;
    private final DSLContext db;
    private final UUID home;
    private final Map<Table<?>, List<UUID>> postponed = new LinkedHashMap<>();

    private MergeTx(LoggedTx tx, UUID home) {
        this.tx = tx;
        this.db = tx.db();
        this.home = home;
    }

    /** @param home whose rows; never this file's own */
    public static MergeTx of(Tx tx, UUID home) {
        var logged = (LoggedTx) tx;
        if (logged.homeId().equals(home)) {
            throw new IllegalArgumentException("a file's own rows are not merged");
        }
        return new MergeTx(logged, home);
    }

    /** The same tables, such that none points at a later one. */
    public static List<Table<?>> parentsFirst(Collection<Table<?>> tables) {
        Map<String, Table<?>> byName = new LinkedHashMap<>();
        tables.forEach(table -> byName.put(table.getName(), table));
        Set<Table<?>> ordered = new LinkedHashSet<>();
        tables.forEach(table -> place(table, byName, ordered));
        return List.copyOf(ordered);
    }

    private static void place(Table<?> table, Map<String, Table<?>> byName, Set<Table<?>> ordered) {
        if (ordered.contains(table)) {
            return;
        }
        for (ForeignKey<?, ?> pointer : table.getReferences()) {
            Table<?> parent = byName.get(pointer.getKey().getTable().getName());
            if (parent != null && !parent.equals(table)) {
                place(parent, byName, ordered);
            }
        }
        ordered.add(table);
    }

    /** Columns of a table that a line may fill. */
    public static boolean isColumn(Table<?> table, String name) {
        return table.field(name) != null;
    }

    /** Rows that are known are replaced, others are new. */
    public void put(Table<?> table, List<? extends Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<UUID, Record> known = known(table, rows);
        var fresh = new ArrayList<UpdatableRecord<?>>();
        var changed = new ArrayList<UpdatableRecord<?>>();
        for (Map<String, @Nullable Object> values : rows) {
            UpdatableRecord<?> row = row(table, values);
            (known.containsKey(idOf(row)) ? changed : fresh).add(row);
        }
        park(table, changed, known);
        update(table, changed);
        insert(table, fresh);
        tx.journal(Step.Deed.PUT, table.getName(), home, () -> RowJson.text(rows));
        log(table, rows.stream().map(row -> RowJson.text(row)).toList(), all(fresh, changed));
    }

    private static List<UUID> all(List<UpdatableRecord<?>> some, List<UpdatableRecord<?>> others) {
        var ids = new ArrayList<UUID>();
        some.forEach(row -> ids.add(idOf(row)));
        others.forEach(row -> ids.add(idOf(row)));
        return ids;
    }

    /**
     * Rows that the other home has deleted; those that never came are passed over. One that rows still point at, which
     * by their newest state point elsewhere, gives up what must be unique and goes in {@link #finish}.
     */
    public void remove(Table<?> table, Collection<UUID> ids) {
        Set<UUID> waiting = pointedAt(table, ids);
        List<UUID> now = ids.stream().filter(id -> !waiting.contains(id)).toList();
        delete(table, now);
        if (!waiting.isEmpty()) {
            parkAll(table, waiting);
            postponed.put(table, List.copyOf(waiting));
        }
    }

    /** Once every row is as it is now: what had to wait goes as well. */
    public void finish() {
        postponed.forEach(this::delete);
        postponed.clear();
    }

    private void delete(Table<?> table, List<UUID> all) {
        for (int i = 0; i < all.size(); i += TOGETHER) {
            List<UUID> some = all.subList(i, Math.min(i + TOGETHER, all.size()));
            db.deleteFrom(table)
                    .where(homeOf(table).eq(home).and(idOf(table).in(some)))
                    .execute();
        }
        if (!all.isEmpty()) {
            tx.journal(Step.Deed.DELETE, table.getName(), home, () -> RowJson.ids(all));
            log(table, all.stream().map(UUID::toString).toList(), all);
        }
    }

    private Set<UUID> pointedAt(Table<?> table, Collection<UUID> ids) {
        Set<UUID> found = new LinkedHashSet<>();
        List<UUID> all = List.copyOf(ids);
        for (Table<?> other : all.isEmpty() ? List.<Table<?>>of() : DEFAULT_SCHEMA.getTables()) {
            for (ForeignKey<?, ?> key : other.getReferences()) {
                if (key.getKey().getTable().getName().equals(table.getName())) {
                    Field<UUID> pointer = Objects.requireNonNull(
                            other.field(key.getFields().getLast().getName(), UUID.class));
                    for (int i = 0; i < all.size(); i += TOGETHER) {
                        found.addAll(db.selectDistinct(pointer)
                                .from(other)
                                .where(homeOf(other).eq(home))
                                .and(pointer.in(all.subList(i, Math.min(i + TOGETHER, all.size()))))
                                .fetch(pointer));
                    }
                }
            }
        }
        return found;
    }

    private void parkAll(Table<?> table, Set<UUID> ids) {
        int number = 0;
        for (UUID id : ids) {
            for (Field<String> text : keyTexts(table)) {
                db.update(table)
                        .set(text, val("~~" + ++number))
                        .where(homeOf(table).eq(home).and(idOf(table).eq(id)).and(text.isNotNull()))
                        .execute();
            }
        }
    }

    /** Every row of the other home, before all of them come anew. */
    public void clear(List<Table<?>> parentsFirst) {
        for (Table<?> table : parentsFirst.reversed()) {
            db.deleteFrom(table).where(homeOf(table).eq(home)).execute();
            tx.journal(Step.Deed.CLEAR, table.getName(), home, () -> "[]");
        }
    }

    private void log(Table<?> table, List<String> lines, List<UUID> ids) {
        var content = new ActHash(home.toString());
        lines.forEach(content::add);
        var summary = new HashMap<String, @Nullable Object>();
        summary.put("derived", lines.size());
        summary.put("home", home.toString());
        summary.put("sha256", content.hex());
        tx.logDerived(table.getName(), ids, RowJson.text(summary));
    }

    private Map<UUID, Record> known(Table<?> table, List<? extends Map<String, @Nullable Object>> rows) {
        List<UUID> ids = rows.stream()
                .map(row -> UUID.fromString(String.valueOf(row.get("id"))))
                .toList();
        var fields = new ArrayList<Field<?>>(keyTexts(table));
        fields.add(idOf(table));
        var known = new HashMap<UUID, Record>();
        for (int i = 0; i < ids.size(); i += TOGETHER) {
            List<UUID> some = ids.subList(i, Math.min(i + TOGETHER, ids.size()));
            db.select(fields)
                    .from(table)
                    .where(homeOf(table).eq(home).and(idOf(table).in(some)))
                    .forEach(row -> known.put(row.get(idOf(table)), row));
        }
        return known;
    }

    /**
     * Two rows may have swapped what must be unique: what is about to change stands aside first, under names that
     * nobody uses, so that the order of the updates does not matter.
     */
    private void park(Table<?> table, List<UpdatableRecord<?>> changed, Map<UUID, Record> known) {
        List<Field<String>> texts = keyTexts(table);
        if (texts.isEmpty()) {
            return;
        }
        int number = 0;
        for (UpdatableRecord<?> row : changed) {
            Record before = Objects.requireNonNull(known.get(idOf(row)));
            for (Field<String> text : texts) {
                if (before.get(text) != null && !Objects.equals(before.get(text), row.get(text))) {
                    db.update(table)
                            .set(text, val("~" + ++number))
                            .where(homeOf(table).eq(home).and(idOf(table).eq(idOf(row))))
                            .execute();
                }
            }
        }
    }

    /** The texts among what must be unique beside the primary key. */
    private static List<Field<String>> keyTexts(Table<?> table) {
        var texts = new ArrayList<Field<String>>();
        for (UniqueKey<?> key : table.getUniqueKeys()) {
            for (Field<?> field : key.getFields()) {
                Field<String> text =
                        field.getType() == String.class ? table.field(field.getName(), String.class) : null;
                if (text != null) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private void insert(Table<?> table, List<UpdatableRecord<?>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Field<?>[] fields = table.fields();
        var batch = db.batch(db.insertInto(table).columns(fields).values(new @Nullable Object[fields.length]));
        for (UpdatableRecord<?> row : rows) {
            batch = batch.bind(row.intoArray());
        }
        batch.execute();
    }

    private void update(Table<?> table, List<UpdatableRecord<?>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Field<?>> fields = new ArrayList<>(List.of(table.fields()));
        fields.removeIf(
                field -> field.getName().equals("home_id") || field.getName().equals("id"));
        var values = new LinkedHashMap<Field<?>, @Nullable Object>();
        fields.forEach(field -> values.put(field, null));
        Query query = db.update(table)
                .set(values)
                .where(homeOf(table).eq((UUID) null).and(idOf(table).eq((UUID) null)));
        var batch = db.batch(query);
        for (UpdatableRecord<?> row : rows) {
            var bound = new ArrayList<@Nullable Object>();
            fields.forEach(field -> bound.add(row.get(field)));
            bound.add(home);
            bound.add(idOf(row));
            batch = batch.bind(bound.toArray());
        }
        batch.execute();
    }

    private UpdatableRecord<?> row(Table<?> table, Map<String, @Nullable Object> values) {
        var row = (UpdatableRecord<?>) table.newRecord();
        row.fromMap(values);
        row.set(homeOf(table), home);
        row.set(Objects.requireNonNull(table.field("revision", Long.class)), tx.revision());
        return row;
    }

    private static UUID idOf(UpdatableRecord<?> row) {
        return Objects.requireNonNull(row.get(idOf(row.getTable())), "a row without id");
    }

    private static Field<UUID> idOf(Table<?> table) {
        return Objects.requireNonNull(table.field("id", UUID.class));
    }

    private static Field<UUID> homeOf(Table<?> table) {
        return Objects.requireNonNull(table.field("home_id", UUID.class));
    }
}
