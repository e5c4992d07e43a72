// SPDX-License-Identifier: Apache-2.0
package anyi;

import static anyi.store.schema.Tables.ACT_CHANGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Session;
import anyi.stay.StayRules;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.Tx;
import anyi.store.log.Act;
import anyi.store.log.Undo;
import anyi.store.log.UndoResult;
import anyi.store.schema.DefaultSchema;
import anyi.tour.sample.SampleVillage;
import anyi.value.Ids;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two hundred acts of many kinds in a home of sixty, a restart, sixty of them taken back in any order: the home is as if
 * those had never been done, or what stood in the way was named. Seed: {@code -Danyi.seed}.
 */
class UndoLawsTest {
    private static final int ACTS = 200;
    private static final int TAKEN_BACK = 60;
    private static final int WAYS = 5;
    private static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);
    private static final String NAME = "刘春梅";
    private static final String PASSWORD = "the sample's own 2026";
    /** What belongs to the log, to who works here, or is made by the store itself. */
    private static final Set<String> OTHERS =
            Set.of("act", "act_change", "marker", "app_user", "app_role", "guard_rule", "access_record", "approval");

    private final long seed = Long.getLong("anyi.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Ids ids = new Ids(TestStores.CLOCK);
    private final List<Done> done = new ArrayList<>();
    private final Set<String> kinds = new TreeSet<>();

    /** A row, wherever it lies. */
    private record Row(String table, UUID id) {}

    /** One act, as it was seen from outside of the log. */
    private record Done(long revision, Map<Row, Map<String, Object>> before, Map<Row, Map<String, Object>> after) {
        Set<Row> rows() {
            var rows = new HashSet<>(before.keySet());
            rows.addAll(after.keySet());
            return rows;
        }
    }

    @Test
    void sixty_of_two_hundred_rows_are_as_if_they_had_never_been_touched() {
        obey((store, home) -> () -> act(store));
    }

    @Test
    void sixty_of_two_hundred_deeds_are_as_if_they_had_never_been_done() {
        obey(this::deeds);
        assertTrue(kinds.size() >= 30, told("kinds: " + kinds));
        assertTrue(kinds.contains("import"), told("kinds: " + kinds));
    }

    /** Makes a source of acts. */
    private interface Life {
        Runnable in(Store store, OpenHome home);
    }

    private void obey(Life life) {
        SampleHome sample = SampleHome.make(new SampleVillage(), TestStores.CLOCK, (step, of, words) -> {});
        OpenHome home = sample.home();
        try {
            home.setPassword(PASSWORD.toCharArray());
            Map<Row, Map<String, Object>> start = all(home.store());
            Runnable next = life.in(home.store(), home);
            while (done.size() < ACTS) {
                next.run();
            }
            home.close();
            Path folder = home.folder();
            home = TestStores.folder(folder).open(NAME, PASSWORD.toCharArray());
            takeBack(home.store(), start);
            TestStores.assertWhole(home.store());
        } finally {
            home.close();
            sample.remove();
        }
    }

    /** The kind that came least often comes more often than others. */
    private Runnable deeds(Store store, OpenHome home) {
        var session = new Session(NAME);
        var source = new RandomDeeds(home, new Deeds(home, session, TestStores.CLOCK), random, NAME, TODAY);
        var seen = new Seen(store, all(store));
        store.onRevision(seen::look);
        Map<String, Integer> tries = new TreeMap<>();
        return () -> {
            List<String> names = new ArrayList<>(source.kinds().keySet());
            Collections.shuffle(names, random);
            String name = random.nextBoolean()
                    ? names.getFirst()
                    : Collections.min(names, Comparator.comparing(each -> tries.getOrDefault(each, 0)));
            tries.merge(name, 1, Integer::sum);
            int before = done.size();
            try {
                Objects.requireNonNull(source.kinds().get(name)).run();
            } catch (IllegalArgumentException | NoSuchElementException nothingToDoItTo) {
                return;
            }
            if (done.size() > before) {
                kinds.add(name);
            }
        };
    }

    /** Sees after each act what it did, without asking the log for more than the tables. */
    private final class Seen {
        private final Store store;
        private final Map<Row, Map<String, Object>> known;

        Seen(Store store, Map<Row, Map<String, Object>> known) {
            this.store = store;
            this.known = known;
        }

        void look(long revision) {
            List<String> names = store.read()
                    .selectDistinct(ACT_CHANGE.TABLE_NAME)
                    .from(ACT_CHANGE)
                    .where(ACT_CHANGE.REVISION.eq(revision))
                    .fetch(ACT_CHANGE.TABLE_NAME);
            var before = new HashMap<Row, Map<String, Object>>();
            var after = new HashMap<Row, Map<String, Object>>();
            for (Table<?> table : tables()) {
                if (names.contains(table.getName())) {
                    Map<Row, Map<String, Object>> now = of(store, table);
                    known.forEach((row, values) -> {
                        if (row.table().equals(table.getName()) && !values.equals(now.get(row))) {
                            before.put(row, values);
                        }
                    });
                    now.forEach((row, values) -> {
                        if (!values.equals(known.get(row))) {
                            after.put(row, values);
                        }
                    });
                }
            }
            known.keySet().removeAll(before.keySet());
            known.putAll(after);
            done.add(new Done(revision, before, after));
        }
    }

    private void takeBack(Store store, Map<Row, Map<String, Object>> start) {
        var undo = new Undo(store, List.of(StayRules::of));
        var chosen = new ArrayList<>(done);
        Collections.shuffle(chosen, random);
        Map<Long, Long> takenBack = new TreeMap<>();
        int obstacles = 0;
        for (Done one : chosen.subList(0, TAKEN_BACK)) {
            switch (undo.undo(NAME, "撤回", one.revision())) {
                case UndoResult.Undone(long revision) -> {
                    assertEquals(Set.of(), later(one, takenBack.keySet()), told("taken back under later ones"));
                    takenBack.put(one.revision(), revision);
                }
                case UndoResult.LeansOn(List<Act> later) -> {
                    assertNamed(one, later, takenBack.keySet());
                    obstacles++;
                }
                case UndoResult.Forbidden forbidden -> {
                    assertFalse(forbidden.problems().isEmpty());
                    obstacles++;
                }
                case UndoResult other -> throw new AssertionError(told(String.valueOf(other)));
            }
        }
        assertEquals(without(start, takenBack.keySet()), all(store), told("as if never done"));
        int kept = takenBack.size();
        for (var each : Map.copyOf(takenBack).entrySet()) {
            if (kept - takenBack.size() < kept / 3
                    && undo.undo(NAME, "恢复", each.getValue()) instanceof UndoResult.Undone) {
                takenBack.remove(each.getKey());
            }
        }
        assertTrue(takenBack.size() < kept, told("some were done again"));
        assertEquals(without(start, takenBack.keySet()), all(store), told("done again"));
        System.out.printf(
                "seed %d: %d acts of %d kinds, %d taken back, %d obstacles named, %d done again%n",
                seed, done.size(), kinds.size(), kept, obstacles, kept - takenBack.size());
        assertTrue(kinds.size() >= 30, told("kinds: " + kinds));
        theWayOutLeadsOut(undo, chosen);
        assertTrue(kept >= TAKEN_BACK / 3 && obstacles > 0, told(kept + " taken back, " + obstacles + " obstacles"));
    }

    /** Whoever takes back what is named, the newest first, comes to what was asked for, or to what is final. */
    private void theWayOutLeadsOut(Undo undo, List<Done> all) {
        int ways = 0;
        for (Done one : all) {
            if (ways < WAYS && undo.obstacle(one.revision()).orElse(null) instanceof UndoResult.LeansOn) {
                ways++;
                goOut(undo, one.revision(), 0);
            }
        }
        assertTrue(ways > 0, told("no way out was tried"));
    }

    private boolean goOut(Undo undo, long revision, int depth) {
        assertTrue(depth < ACTS, told("no way out of " + revision));
        while (true) {
            switch (undo.undo(NAME, "撤回", revision)) {
                case UndoResult.LeansOn(List<Act> later) -> {
                    if (!goOut(undo, later.getFirst().revision(), depth + 1)) {
                        return false;
                    }
                }
                case UndoResult.Undone _ -> {
                    return true;
                }
                case UndoResult.Forbidden(var problems) -> {
                    assertFalse(
                            problems.all().stream().anyMatch(each -> each.key().equals("store.undo.clash")),
                            told("an obstacle that is not named, " + revision));
                    return false;
                }
                case UndoResult.Final _ -> {
                    return false;
                }
                case UndoResult other -> throw new AssertionError(told(revision + ": " + other));
            }
        }
    }

    private String told(String what) {
        return what + ", seed " + seed;
    }

    /** Each is a later act that still stands. */
    private void assertNamed(Done one, List<Act> later, Set<Long> takenBack) {
        assertFalse(later.isEmpty(), told("an obstacle without a name"));
        Map<Long, Done> byRevision = done.stream().collect(Collectors.toMap(Done::revision, each -> each));
        for (Act act : later) {
            Done named = byRevision.get(act.revision());
            assertTrue(act.revision() > one.revision() && named != null, told("not later: " + act));
            assertFalse(takenBack.contains(act.revision()), told("named though taken back: " + act));
        }
    }

    /** Later acts that stand and touched the same rows. */
    private Set<Long> later(Done one, Set<Long> takenBack) {
        return done.stream()
                .filter(each -> each.revision() > one.revision() && !takenBack.contains(each.revision()))
                .filter(each -> !Collections.disjoint(each.rows(), one.rows()))
                .map(Done::revision)
                .collect(Collectors.toSet());
    }

    /** The start with every act that stands put on it. */
    private Map<Row, Map<String, Object>> without(Map<Row, Map<String, Object>> start, Set<Long> takenBack) {
        var rows = new HashMap<>(start);
        for (Done each : done) {
            if (!takenBack.contains(each.revision())) {
                rows.keySet().removeAll(each.before().keySet());
                rows.putAll(each.after());
            }
        }
        return rows;
    }

    /** Some rows of one table are put in, changed or deleted; what the database refuses is tried otherwise. */
    private void act(Store store) {
        List<Table<?>> tables = tables();
        Table<?> table = tables.get(random.nextInt(tables.size()));
        List<UUID> known = ids(store, table);
        if (known.isEmpty()) {
            return;
        }
        int kind = random.nextInt(6);
        var touched = new HashSet<Row>();
        var before = new HashMap<Row, Map<String, Object>>();
        try {
            store.write(NAME, "随机", tx -> {
                int many = kind == 4 ? 3 : 1;
                var fresh = new ArrayList<UpdatableRecord<?>>();
                for (int i = 0; i < many; i++) {
                    UUID id = known.get(random.nextInt(Math.min(known.size(), 4)));
                    UpdatableRecord<?> row = row(tx, table, id);
                    switch (kind) {
                        case 0, 1, 2 -> {
                            if (touched.add(new Row(table.getName(), id))) {
                                before.put(new Row(table.getName(), id), values(row));
                                change(row);
                                tx.update(row);
                            }
                        }
                        case 3, 4 -> fresh.add(copy(row));
                        default -> {
                            before.put(new Row(table.getName(), id), values(row));
                            touched.add(new Row(table.getName(), id));
                            tx.delete(row);
                        }
                    }
                }
                fresh.forEach(row -> touched.add(new Row(table.getName(), id(row))));
                if (fresh.size() == 1) {
                    tx.insert(fresh.getFirst());
                } else if (!fresh.isEmpty()) {
                    tx.insertAll(fresh);
                }
                return true;
            });
        } catch (DataAccessException e) {
            return; // what the tables themselves forbid
        }
        var after = new HashMap<Row, Map<String, Object>>();
        Map<Row, Map<String, Object>> now = of(store, table);
        touched.stream().filter(now::containsKey).forEach(row -> after.put(row, now.get(row)));
        if (!before.equals(after)) {
            done.add(new Done(store.revision(), before, after));
            kinds.add(table.getName() + " "
                    + (kind < 3 ? "changed" : kind < 4 ? "copied" : kind < 5 ? "imported" : "deleted"));
        }
    }

    private static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !OTHERS.contains(table.getName()))
                .filter(table -> table.field("id", UUID.class) != null)
                .<Table<?>>map(table -> table)
                .toList();
    }

    private static List<UUID> ids(Store store, Table<?> table) {
        Field<UUID> id = table.field("id", UUID.class);
        return id == null
                ? List.of()
                : store.read().select(id).from(table).orderBy(id).fetch(id);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static UpdatableRecord<?> row(Tx tx, Table<?> table, UUID id) {
        return (UpdatableRecord<?>) tx.row((Table) table, id);
    }

    /** One column that may be anything gets another value. */
    private void change(UpdatableRecord<?> row) {
        Set<String> bound = bound(row);
        List<Field<?>> free = Arrays.stream(row.fields())
                .filter(field -> field.getType() == String.class)
                .filter(field ->
                        !bound.contains(field.getName()) && field.getDataType().length() >= 40)
                .<Field<?>>map(field -> field)
                .toList();
        if (!free.isEmpty()) {
            set(row, free.get(random.nextInt(free.size())), "改" + random.nextInt(1_000_000));
        }
    }

    private static Set<String> bound(UpdatableRecord<?> row) {
        return row.getTable().getReferences().stream()
                .map(ForeignKey::getFields)
                .flatMap(List::stream)
                .map(TableField::getName)
                .collect(Collectors.toSet());
    }

    private UpdatableRecord<?> copy(UpdatableRecord<?> row) {
        UpdatableRecord<?> fresh = row.copy();
        set(fresh, fresh.field("id"), ids.next());
        change(fresh);
        return fresh;
    }

    @SuppressWarnings("unchecked")
    private static void set(Record row, @Nullable Field<?> field, Object value) {
        row.set((Field<Object>) Objects.requireNonNull(field), value);
    }

    private static UUID id(Record row) {
        return row.get("id", UUID.class);
    }

    /** Everything but the log, without revisions. */
    private static Map<Row, Map<String, Object>> all(Store store) {
        var rows = new HashMap<Row, Map<String, Object>>();
        tables().forEach(table -> rows.putAll(of(store, table)));
        return rows;
    }

    private static Map<Row, Map<String, Object>> of(Store store, Table<?> table) {
        var rows = new HashMap<Row, Map<String, Object>>();
        store.read().selectFrom(table).forEach(row -> rows.put(new Row(table.getName(), id(row)), values(row)));
        return rows;
    }

    private static Map<String, Object> values(Record row) {
        var values = new TreeMap<String, Object>();
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            if (value != null && !field.getName().equals("revision")) {
                values.put(field.getName(), value);
            }
        }
        return values;
    }
}
