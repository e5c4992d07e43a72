// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The power goes in the middle of a write or a force, of the database or of the journal: what was acknowledged is there,
 * and nothing is there that was never asked for. {@code -Danyi.faults=1000} for many, {@code -Danyi.seed} to repeat.
 */
class PowerCutTest {
    private static final char[] PASSWORD = "password".toCharArray();
    private static final int CUTS = Integer.getInteger("anyi.faults", 12);
    /** One cut in so many operations. */
    private static final int SELDOM = 9;

    @TempDir
    Path dir = Path.of("");

    private record Cut(Path folder, int acknowledged, int begun) {}

    private final List<Cut> cuts = new ArrayList<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicBoolean counting = new AtomicBoolean();

    @ParameterizedTest
    @EnumSource(CutWorld.Kind.class)
    void what_was_acknowledged_outlives_the_power(CutWorld.Kind kind) throws IOException {
        long seed = Long.getLong("anyi.seed", System.nanoTime());
        System.out.println(kind + " seed " + seed);
        var random = new Random(seed);
        Path home = dir.resolve("h");
        var world = new CutWorld(seed);
        world.install(each -> {
            if (counting.get() && cuts.size() < CUTS && random.nextInt(SELDOM) == 0) {
                Path copy = dir.resolve("cut" + cuts.size());
                each.cut(kind, home, copy);
                cuts.add(new Cut(copy, acknowledged.get(), begun.get()));
            }
        });
        var surroundings = new HomeFolder.Surroundings(
                TestStores.FAST, Migrations.all(), Rebuild.LARGE, world.disk(), CutWorld.SCHEME + ":");
        try (var open = new HomeFolder(home, TestStores.CLOCK, surroundings)
                .create(TestStores.NEW, PASSWORD.clone())
                .home()) {
            counting.set(true);
            while (cuts.size() < CUTS) {
                begun.incrementAndGet();
                TestStores.building(open.store(), begun.get() + "号楼");
                acknowledged.incrementAndGet();
            }
            counting.set(false);
        }
        for (Cut cut : cuts) {
            check(kind, home, cut);
        }
        System.out.println(kind + " " + cuts.size() + " cuts, none lost, all opened");
    }

    /** Where a page in the middle of the last change never came, the database says so, and the journal has it all. */
    private static OpenHome opened(CutWorld.Kind kind, HomeFolder folder) {
        try {
            return folder.open(PASSWORD.clone());
        } catch (StoreFault e) {
            assertEquals(CutWorld.Kind.REORDERED, kind, e::toString);
            assertEquals(StoreFault.Reason.DATA_DAMAGED, e.reason());
            System.out.println("damaged, and brought back from the journal");
            Recovered back = folder.recover("", PASSWORD.clone());
            assertEquals(0, back.lost());
            return back.home();
        }
    }

    private static void check(CutWorld.Kind kind, Path home, Cut cut) throws IOException {
        for (String keys : List.of("keys.json", "keys-copy.json")) {
            Files.copy(home.resolve(keys), cut.folder().resolve(keys));
        }
        try (var survivor = opened(kind, TestStores.folder(cut.folder()))) {
            int there = survivor.store().read().fetchCount(BUILDING);
            assertTrue(there >= cut.acknowledged(), there + " of " + cut.acknowledged() + " are there");
            assertTrue(there <= cut.begun(), there + " are there, " + cut.begun() + " were begun");
            assertEquals(there + 1, survivor.store().revision());
            TestStores.assertWhole(survivor.store());
        }
        TestStores.delete(cut.folder());
    }
}
