// SPDX-License-Identifier: Apache-2.0
package anyi.store.log;

import static anyi.store.schema.DefaultSchema.DEFAULT_SCHEMA;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Named;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What rests on an act, of the acts that stand: later ones that touched its rows, that made rows point at rows it made,
 * or at rows it gave to another person, that deleted what its rows pointed at before, or that gave away what was its rows' alone, such as the number of a bed.
 * Once those are taken back, nothing in the tables forbids that the act is.
 */
final class Leaning {
    private final DSLContext db;
    private final History history;
    private final Trail trail;
    private final Map<String, Inverse> inverses;
    private final Set<Long> found = new TreeSet<>(Comparator.reverseOrder());

    Leaning(DSLContext db, long revision) {
        this.db = db;
        history = new History(db);
        trail = new Trail(db, revision);
        inverses = Inverse.of(db, revision).stream()
                .collect(Collectors.toMap(each -> each.table().getName(), each -> each));
    }

    /** The newest first. */
    List<Act> acts() {
        for (Inverse inverse : inverses.values()) {
            trail.later(inverse.table().getName(), inverse.touched()).forEach(step -> found.add(step.revision()));
            pointers(inverse);
            parents(inverse);
            clashes(inverse);
        }
        return found.stream().map(each -> history.act(each).orElseThrow()).toList();
    }

    /** Rows that would point at nothing, or at what is another person's again. */
    private void pointers(Inverse inverse) {
        for (Table<?> other : DEFAULT_SCHEMA.getTables()) {
            for (ForeignKey<?, ?> key : other.getReferences()) {
                if (key.getKey().getTable().equals(inverse.table())) {
                    for (List<UUID> some : Trail.portions(leaving(inverse))) {
                        pointers(other, key, some);
                    }
                }
            }
        }
    }

    private static Set<UUID> leaving(Inverse inverse) {
        Set<UUID> leaving = new HashSet<>(inverse.gone());
        inverse.reset().forEach((row, values) -> {
            if (values.containsKey("resident_id")) {
                leaving.add(row);
            }
        });
        return leaving;
    }

    private void pointers(Table<?> other, ForeignKey<?, ?> key, List<UUID> rows) {
        String pointer = key.getFields().getLast().getName();
        Field<UUID> id = Inverse.column(other, "id", UUID.class);
        Set<UUID> pointing = new HashSet<>(db.select(id)
                .from(other)
                .where(Inverse.column(other, pointer, UUID.class).in(rows))
                .fetch(id));
        pointing.removeAll(own(other));
        trail.later(other.getName(), pointing).stream()
                .filter(step -> step.sets(List.of(pointer)))
                .forEach(step -> found.add(step.revision()));
    }

    private Set<UUID> own(Table<?> table) {
        return Optional.ofNullable(inverses.get(table.getName()))
                .map(Inverse::touched)
                .orElse(Set.of());
    }

    /** Rows that would come back to point at what is no longer there. */
    private void parents(Inverse inverse) {
        for (ForeignKey<?, ?> key : inverse.table().getReferences()) {
            String pointer = key.getFields().getLast().getName();
            Table<?> parent = key.getKey().getTable();
            Set<UUID> wanted = returning(inverse)
                    .map(values -> values.get(pointer))
                    .filter(Objects::nonNull)
                    .map(value -> UUID.fromString(String.valueOf(value)))
                    .collect(Collectors.toSet());
            wanted.removeAll(own(parent));
            for (List<UUID> some : Trail.portions(wanted)) {
                Field<UUID> id = Inverse.column(parent, "id", UUID.class);
                wanted.removeAll(db.select(id).from(parent).where(id.in(some)).fetch(id));
            }
            trail.later(parent.getName(), wanted).stream()
                    .filter(step -> step.after().isEmpty())
                    .forEach(step -> found.add(step.revision()));
        }
    }

    private static Stream<Map<String, @Nullable Object>> returning(Inverse inverse) {
        return Stream.concat(inverse.back().values().stream(), inverse.reset().values().stream());
    }

    /** Rows that would come back to what another row is by now. */
    private void clashes(Inverse inverse) {
        for (UniqueKey<?> key : inverse.table().getUniqueKeys()) {
            List<String> columns = key.getFields().stream()
                    .map(Named::getName)
                    .filter(name -> !name.equals("home_id"))
                    .toList();
            List<Record> rows = wouldBe(inverse, columns);
            for (int i = 0; i < rows.size(); i += 100) {
                clashes(inverse, columns, rows.subList(i, Math.min(i + 100, rows.size())));
            }
        }
    }

    private void clashes(Inverse inverse, List<String> columns, List<Record> rows) {
        Table<?> table = inverse.table();
        Field<UUID> id = Inverse.column(table, "id", UUID.class);
        Condition same = DSL.or(rows.stream()
                .map(row -> DSL.and(
                        columns.stream().map(name -> equal(table, name, row)).toList()))
                .toList());
        Set<UUID> others = new HashSet<>(db.select(id).from(table).where(same).fetch(id));
        others.removeAll(inverse.touched());
        trail.later(table.getName(), others).stream()
                .filter(step -> step.sets(columns))
                .forEach(step -> found.add(step.revision()));
    }

    @SuppressWarnings("unchecked")
    private static Condition equal(Table<?> table, String column, Record row) {
        var field = (Field<Object>) Objects.requireNonNull(table.field(column));
        return field.eq(row.get(field));
    }

    /** As they will be, those whose key the undo sets and that have one. */
    private List<Record> wouldBe(Inverse inverse, List<String> columns) {
        var rows = new ArrayList<Record>();
        for (Map<String, @Nullable Object> values : inverse.back().values()) {
            rows.add(filled((UpdatableRecord<?>) inverse.table().newRecord(), values));
        }
        var moved = new HashMap<UUID, Map<String, @Nullable Object>>();
        for (var reset : inverse.reset().entrySet()) {
            if (columns.stream().anyMatch(reset.getValue()::containsKey)) {
                moved.put(reset.getKey(), reset.getValue());
            }
        }
        Field<UUID> id = Inverse.column(inverse.table(), "id", UUID.class);
        for (List<UUID> some : Trail.portions(moved.keySet())) {
            for (Record row : db.selectFrom(inverse.table()).where(id.in(some))) {
                Map<String, @Nullable Object> values = moved.get(row.get(id));
                if (values != null) {
                    rows.add(filled(row, values));
                }
            }
        }
        rows.removeIf(row -> columns.stream().anyMatch(name -> row.get(name) == null));
        return rows;
    }

    private static Record filled(Record row, Map<String, @Nullable Object> values) {
        row.fromMap(values);
        return row;
    }
}
