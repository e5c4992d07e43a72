// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.StoreFault.Reason;
import anyi.store.log.ChainCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The n-th write, cut or force of the database's own file fails, once or for ever, for n = 1, 2, 3 … until nothing fails
 * any more: at the opening, at each act, at the end.
 */
class FailingFileTest {
    private static final char[] PASSWORD = "password".toCharArray();
    private static final int ACTS = 3;
    private static final Set<Reason> SAID =
            EnumSet.of(Reason.NOT_SAVED, Reason.NOT_SAVED_FULL, Reason.UNSOUND, Reason.DISK_FULL);

    @TempDir
    Path dir = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "No space left on device, false",
        "No space left on device, true",
        "Input/output error, false",
        "Input/output error, true"
    })
    void what_was_acknowledged_is_there_and_nothing_comes_unasked(String error, boolean forEver) throws IOException {
        boolean failed = true;
        int places = 0;
        int step = Integer.getInteger("anyi.faults", 0) > 0 ? 1 : 4;
        int n = forEver ? 1 : 2;
        while (failed) {
            failed = once(copy(n), n, error, forEver);
            places += failed ? 1 : 0;
            n += step;
        }
        assertTrue(n > ACTS, "hardly any operation was counted");
        System.out.println(error + (forEver ? " for ever: " : " once: ") + places + " places of the database");
    }

    private Path copy(int n) throws IOException {
        Path good = dir.resolve("good");
        if (Files.notExists(good)) {
            TestStores.folder(good)
                    .create(TestStores.NEW, PASSWORD.clone())
                    .home()
                    .close();
        }
        Path copy = dir.resolve(String.valueOf(n));
        new HomeFiles(good).copyTo(copy);
        return copy;
    }

    private static boolean once(Path folder, int n, String error, boolean forEver) {
        var world = new CutWorld(n);
        world.install(each -> {});
        var count = new AtomicInteger(Integer.MIN_VALUE / 2);
        world.strikes(file -> {
            int now = count.incrementAndGet();
            if (file.endsWith("home.mv.db") && (now == n || forEver && now > n)) {
                throw new IOException(error);
            }
        });
        var surroundings = new HomeFolder.Surroundings(
                TestStores.FAST, Migrations.all(), Rebuild.LARGE, world.disk(), CutWorld.SCHEME + ":");
        var home = new HomeFolder(folder, TestStores.CLOCK, surroundings);
        count.set(0);
        int[] saved = {0, 0};
        work(home, saved);
        boolean failed = count.get() >= n;
        world.strikes(file -> {});
        try (var survivor = home.open(PASSWORD.clone())) {
            int there = survivor.store().read().fetchCount(BUILDING);
            assertTrue(there >= saved[0], "at " + n + ": " + there + " of " + saved[0] + " are there");
            assertTrue(there <= saved[0] + saved[1], "at " + n + ": " + there + " are there, more than may be");
            assertEquals(there + 1, survivor.store().revision());
            assertInstanceOf(
                    ChainCheck.Result.Whole.class,
                    new ChainCheck(survivor.store().read()).check(List.of()));
            TestStores.building(survivor.store(), "又一栋");
        }
        return failed;
    }

    /** @param saved how many were acknowledged, and of how many nobody could say whether they are */
    private static void work(HomeFolder folder, int[] saved) {
        OpenHome home;
        try {
            home = folder.open(PASSWORD.clone());
        } catch (StoreFault e) {
            assertTrue(
                    e.reason() == Reason.DATA_DAMAGED || SAID.contains(e.reason()),
                    e.reason().name());
            return;
        }
        for (int i = 1; i <= ACTS; i++) {
            try {
                TestStores.building(home.store(), i + "号楼");
                saved[0]++;
            } catch (StoreFault e) {
                assertTrue(SAID.contains(e.reason()), e.reason().name());
                saved[1] = e.reason() == Reason.UNSOUND ? 1 : saved[1];
            }
        }
        try {
            home.close();
        } catch (DataAccessException e) {
            assertTrue(saved[1] == 1 || saved[0] == ACTS, "only what failed before does not close cleanly");
        }
    }
}
