// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;

import anyi.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/**
 * Makes one row of two, whichever feature's tables point at them: like an undo and like a bureau's merge it goes by the
 * schema, so that a table of tomorrow is not forgotten. Each row that changes is logged.
 */
public final class PointerTx {
    /** A column that holds ids of another table's rows. */
    public record Pointer(Table<?> table, Field<UUID> field) {}

    private final LoggedTx tx;
    private final Table<?> target;

    private PointerTx(LoggedTx tx, Table<?> target) {
        this.tx = tx;
        this.target = target;
    }

    /** @param target the table of the two rows */
    public static PointerTx of(Tx tx, Table<?> target) {
        return new PointerTx((LoggedTx) tx, target);
    }

    /** Every column that points at rows of a table: by a foreign key, or by its name where lines outlive what they name. */
    public static List<Pointer> to(Table<?> target) {
        return DEFAULT_SCHEMA.getTables().stream()
                .sorted(Comparator.comparing(Table::getName))
                .flatMap(table -> pointers(table, target).stream())
                .toList();
    }

    private static List<Pointer> pointers(Table<?> table, Table<?> target) {
        var fields = new LinkedHashMap<String, Pointer>();
        Optional.ofNullable(table.field(target.getName() + "_id", UUID.class))
                .ifPresent(field -> fields.put(field.getName(), new Pointer(table, field)));
        for (ForeignKey<?, ?> key : table.getReferences()) {
            if (key.getKey().getTable().getName().equals(target.getName())) {
                Field<UUID> field = column(table, key.getFields().getLast().getName(), UUID.class);
                fields.put(field.getName(), new Pointer(table, field));
            }
        }
        return List.copyOf(fields.values());
    }

    /** How many rows of each table point at a row; tables without any are left out. */
    public static Map<String, Integer> count(DSLContext db, Table<?> target, UUID row) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Pointer pointer : to(target)) {
            int count = db.fetchCount(pointer.table(), pointer.field().eq(row));
            if (count > 0) {
                counts.merge(pointer.table().getName(), count, Integer::sum);
            }
        }
        return counts;
    }

    /** What points at one row points at the other. What the other has already, and may have but once, goes. */
    public void move(UUID from, UUID to) {
        to(target).forEach(pointer -> move(pointer.table(), pointer.field(), DSL.noCondition(), from, to));
        for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
            Field<String> name = table.field("table_name", String.class);
            Field<UUID> row = table.field("row_id", UUID.class);
            if (name != null && row != null && table.field("id") != null) {
                move(table, row, name.eq(target.getName()), from, to);
            }
        }
    }

    private void move(Table<?> table, Field<UUID> field, Condition which, UUID from, UUID to) {
        for (UpdatableRecord<?> row : rows(table, field.eq(from).and(which))) {
            row.set(field, to);
            if (isThere(table, field, row)) {
                tx.delete(row);
            } else {
                tx.update(row);
            }
        }
    }

    private boolean isThere(Table<?> table, Field<UUID> field, UpdatableRecord<?> row) {
        for (UniqueKey<?> key : table.getUniqueKeys()) {
            if (key.getFields().stream().anyMatch(each -> each.getName().equals(field.getName()))) {
                Condition same = DSL.noCondition();
                for (Field<?> each : key.getFields()) {
                    same = same.and(equal(each, row));
                }
                if (tx.db().fetchExists(table, same)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static <T> Condition equal(Field<T> field, UpdatableRecord<?> row) {
        return field.eq(row.get(field));
    }

    public void delete(Table<?> table, UUID id) {
        tx.delete(row(table, id));
    }

    /**
     * A row with {@code valid_from} and {@code valid_to} holds for less than before: for none, it goes; for several, it
     * becomes several.
     *
     * @param left parts of its period, in their order
     * @param next makes ids
     */
    public void shorten(Table<?> table, UUID id, List<Period> left, java.util.function.Supplier<UUID> next) {
        UpdatableRecord<?> row = row(table, id);
        if (left.isEmpty()) {
            tx.delete(row);
            return;
        }
        for (Period further : left.subList(1, left.size())) {
            UpdatableRecord<?> part = row.copy();
            part.set(column(table, "id", UUID.class), next.get());
            fill(part, further);
            tx.insert(part);
        }
        fill(row, left.getFirst());
        tx.update(row);
    }

    /** The earliest day there is stands for one that was never said. */
    private static void fill(UpdatableRecord<?> row, Period period) {
        Table<?> table = row.getTable();
        row.set(
                column(table, "valid_from", LocalDate.class),
                period.from().equals(LocalDate.MIN) ? null : period.from());
        row.set(column(table, "valid_to", LocalDate.class), period.to());
    }

    /** What the row does not say, it takes over from the other. */
    public void fillBlanks(UUID id, UUID other) {
        UpdatableRecord<?> row = row(target, id);
        UpdatableRecord<?> source = row(target, other);
        for (Field<?> field : row.fields()) {
            if (row.get(field) == null) {
                take(row, source, field);
            }
        }
        tx.update(row);
    }

    private static <T> void take(UpdatableRecord<?> row, UpdatableRecord<?> source, Field<T> field) {
        T value = source.get(field);
        if (value != null) {
            row.set(field, value);
        }
    }

    private UpdatableRecord<?> row(Table<?> table, UUID id) {
        return rows(table, column(table, "id", UUID.class).eq(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Stale(table.getName(), id));
    }

    private List<UpdatableRecord<?>> rows(Table<?> table, Condition which) {
        var rows = new ArrayList<UpdatableRecord<?>>();
        tx.db().selectFrom(table).where(which).fetch().forEach(row -> rows.add((UpdatableRecord<?>) row));
        return rows;
    }

    private static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type), () -> table.getName() + " has no " + name);
    }
}
