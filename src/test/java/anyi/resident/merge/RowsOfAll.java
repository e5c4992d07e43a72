// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.store.Tx;
import anyi.value.Ids;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Makes a row of any table there is, with the rows that it points at, knowing nothing but the schema. */
final class RowsOfAll {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final Tx tx;
    private final Ids ids;
    private final Map<String, UUID> known;
    private int number;

    /** @param known rows to point at, by table */
    RowsOfAll(Tx tx, Ids ids, Map<String, UUID> known) {
        this.tx = tx;
        this.ids = ids;
        this.known = new HashMap<>(known);
    }

    UpdatableRecord<?> insert(Table<?> table, Field<UUID> pointer, UUID target) {
        var row = (UpdatableRecord<?>) table.newRecord();
        for (Field<?> field : table.fields()) {
            if (!field.getDataType().nullable()) {
                fill(row, field);
            }
        }
        for (ForeignKey<?, ?> key : table.getReferences()) {
            var column = key.getFields().getLast();
            if (!column.getDataType().nullable()) {
                row.set(uuid(table, column.getName()), parent(key.getKey().getTable()));
            }
        }
        row.set(uuid(table, "id"), ids.next());
        row.set(pointer, target);
        tx.insert(row);
        return row;
    }

    private UUID parent(Table<?> table) {
        UUID there = known.get(table.getName());
        if (there == null) {
            there = insert(table, uuid(table, "id"), ids.next()).get(uuid(table, "id"));
            known.put(table.getName(), there);
        }
        return there;
    }

    private void fill(UpdatableRecord<?> row, Field<?> field) {
        Class<?> type = field.getType();
        if (type.isEnum()) {
            set(row, field, type.getEnumConstants()[0]);
        } else if (type == String.class) {
            set(row, field, field.getName().equals("role") ? "VIEWER" : "甲" + ++number);
        } else if (type == LocalDate.class) {
            set(row, field, field.getName().startsWith("next") ? DAY.plusYears(1) : DAY);
        } else if (type == OffsetDateTime.class) {
            set(row, field, DAY.atStartOfDay().atOffset(ZoneOffset.UTC));
        } else if (type == Boolean.class) {
            set(row, field, false);
        } else if (type == Money.class) {
            set(row, field, Money.of("1.00"));
        } else if (type == UUID.class) {
            set(row, field, ids.next());
        } else {
            set(row, field, one(type));
        }
    }

    private static Object one(Class<?> type) {
        if (type == Short.class) {
            return (short) 1;
        }
        if (type == Integer.class) {
            return 1;
        }
        return type == Long.class ? 1L : java.math.BigDecimal.ONE;
    }

    @SuppressWarnings("unchecked")
    private static <T> void set(UpdatableRecord<?> row, Field<T> field, Object value) {
        row.set(field, (T) value);
    }

    private static Field<UUID> uuid(Table<?> table, String name) {
        return java.util.Objects.requireNonNull(table.field(name, UUID.class), table.getName() + "." + name);
    }
}
