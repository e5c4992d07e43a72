// SPDX-License-Identifier: Apache-2.0
package anyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.kit.Session;
import anyi.right.OnlyLooking;
import anyi.right.Right;
import anyi.settings.home.GoalCommands;
import anyi.settings.home.RatingDraft;
import anyi.stay.StayRules;
import anyi.store.OpenHome;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.store.log.Undo;
import anyi.store.schema.DefaultSchema;
import anyi.text.Messages;
import anyi.text.Messages.Language;
import anyi.tour.sample.SampleVillage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A home as it was known: read backwards from the log, it is what it was. Seed: {@code -Danyi.seed}. */
class AsKnownTest {
    private static final LocalDate TODAY = LocalDate.now(TestStores.CLOCK);
    private static final String NAME = "刘春梅";

    private final long seed = Long.getLong("anyi.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final SampleHome sample = SampleHome.make(new SampleVillage(), TestStores.CLOCK, (step, of, words) -> {});
    private final OpenHome home = sample.home();

    @AfterEach
    void close() {
        home.close();
        sample.remove();
    }

    @Test
    void read_back_to_an_act_it_holds_what_it_held_then() throws IOException {
        Map<Long, Map<String, List<String>>> then = new TreeMap<>();
        then.put(home.store().revision(), all(home.store()));
        live(then);
        for (var each : then.entrySet()) {
            try (OpenHome past = home.asKnown(each.getKey(), left -> {})) {
                assertEquals(each.getKey(), past.store().revision());
                Map<String, List<String>> found = all(past.store());
                each.getValue()
                        .forEach((table, rows) -> assertEquals(
                                rows, found.get(table), table + " at " + each.getKey() + ", seed " + seed));
                TestStores.assertWhole(past.store());
            }
        }
        try (Stream<Path> left = Files.list(home.folder().resolve("passing"))) {
            assertEquals(List.of(), left.toList());
        }
    }

    /** Forty acts, some of them taken back; what there is is kept now and then. */
    private void live(Map<Long, Map<String, List<String>>> then) {
        var deeds = new RandomDeeds(home, new Deeds(home, new Session(NAME), TestStores.CLOCK), random, NAME, TODAY);
        var undo = new Undo(home.store(), List.of(StayRules::of));
        List<Runnable> kinds = new ArrayList<>(deeds.kinds().values());
        kinds.add(() -> undo.undo(NAME, "撤回", home.store().revision() - random.nextInt(4)));
        kinds.add(() -> undo.undo(NAME, "撤回", home.store().revision()));
        for (int i = 0; i < 150; i++) {
            try {
                kinds.get(random.nextInt(kinds.size())).run();
            } catch (IllegalArgumentException | NoSuchElementException nothingToDoItTo) {
                continue;
            }
            if (i % 30 == 10) {
                then.put(home.store().revision(), all(home.store()));
            }
        }
        assertTrue(then.size() >= 4, "seed " + seed);
    }

    @Test
    void nothing_can_be_written_into_the_past_and_nothing_of_it_stays() {
        long now = home.store().revision();
        try (OpenHome past = home.asKnown(now - 1, left -> {})) {
            assertTrue(past.isPast());
            assertFalse(past.doer().may(Right.STAYS));
            assertTrue(past.doer().may(Right.SEE_IDENTITY));
            var goals = new GoalCommands(
                    past.store(),
                    new Session(past.doer()),
                    Messages.of(Language.CHINESE),
                    new anyi.value.Ids(TestStores.CLOCK));
            assertThrows(OnlyLooking.class, () -> goals.rate(new RatingDraft(5, TODAY, null)));
            assertThrows(OnlyLooking.class, () -> past.backUp(anyi.store.Backup.Kind.BY_HAND));
        }
        assertEquals(now, home.store().revision());
        home.store().read().fetchCount(DefaultSchema.DEFAULT_SCHEMA.getTables().getFirst());
    }

    /** Every column of every row, revisions too. */
    private static Map<String, List<String>> all(Store store) {
        Map<String, List<String>> tables = new TreeMap<>();
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            tables.put(
                    table.getName(),
                    store.read().selectFrom(table).fetch(row -> String.valueOf(row.intoMap())).stream()
                            .sorted()
                            .toList());
        }
        return tables;
    }
}
