// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.log.ChainCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The live file only grows; opening a home makes it small again, and never at the cost of an entry. */
class RebuildTest {
    private static final char[] PASSWORD = "correct horse".toCharArray();
    private static final int ENTRIES = 60;
    private static final long SMALL = 300_000;

    @TempDir
    Path dir;

    private Path data;
    private Snapshot written;

    @BeforeEach
    void grow() {
        data = folder().resolve("home.mv.db");
        try (var home = TestStores.folder(folder())
                .create(TestStores.NEW, PASSWORD.clone())
                .home()) {
            for (int i = 1; i <= ENTRIES; i++) {
                TestStores.building(home.store(), i + "号楼");
            }
            written = Snapshot.of(home.store().read());
        }
    }

    @Test
    void a_large_file_that_is_mostly_dead_becomes_small_and_holds_the_same() throws IOException {
        long before = Files.size(data);
        assertTrue(before > 1_000_000, "it had grown to " + before);
        assertHoldsAll(SMALL);
        assertTrue(Files.size(data) < before / 4, before + " became " + Files.size(data));
        assertNothingLeft();
        assertHoldsAll(SMALL);
    }

    @Test
    void a_file_below_the_limit_stays_as_it_is() throws IOException {
        long before = Files.size(data);
        assertHoldsAll(Rebuild.LARGE);
        assertTrue(Files.size(data) >= before);
    }

    @Test
    void a_file_that_is_alive_stays_as_it_is() throws IOException {
        assertHoldsAll(SMALL);
        byte[] compact = Files.readAllBytes(data);
        assertHoldsAll(1);
        assertTrue(Files.size(data) >= compact.length);
        assertNothingLeft();
    }

    @Test
    void work_goes_on_in_the_new_file() {
        try (var home = TestStores.folder(folder(), SMALL).open(PASSWORD.clone())) {
            TestStores.building(home.store(), "东楼");
            home.backUp(Backup.Kind.BY_HAND);
        }
        try (var home = TestStores.folder(folder(), SMALL).open(PASSWORD.clone())) {
            assertEquals(ENTRIES + 1, home.store().read().fetchCount(BUILDING));
            assertInstanceOf(
                    ChainCheck.Result.Whole.class, new ChainCheck(home.store().read()).check(home.anchors()));
        }
    }

    /** The program ends without a word after so many steps; the next opening finds all there is. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void killed_after_any_step_the_home_opens_whole(int steps) throws Exception {
        try (var home = TestStores.folder(folder()).open(PASSWORD.clone())) {
            var rebuild = new Rebuild(new HomeFiles(folder()), home.key(), SMALL);
            home.store().close();
            assertTrue(rebuild.compact());
            if (steps == 1) {
                Files.write(folder().resolve("passing/rebuilt.mv.db"), new byte[5000]); // half of a copy
            }
            if (steps >= 2) {
                assertTrue(rebuild.isSame());
            }
            if (steps >= 3) {
                rebuild.keepOld();
            }
            if (steps >= 4) {
                rebuild.swap();
            }
        }
        assertHoldsAll(Rebuild.LARGE);
        assertNothingLeft();
        assertHoldsAll(SMALL);
    }

    @Test
    void what_does_not_hold_the_same_never_takes_its_place() throws Exception {
        long before = Files.size(data);
        try (var home = TestStores.folder(folder()).open(PASSWORD.clone())) {
            var rebuild = new Rebuild(new HomeFiles(folder()), home.key(), SMALL);
            home.store().close();
            assertTrue(rebuild.compact());
            try (var copy = H2Database.open(
                    new HomeFiles(folder()).address(folder().resolve("passing/rebuilt.mv.db"), home.key()))) {
                copy.administer("delete from building where name = '7号楼'");
            }
            assertFalse(rebuild.isSame());
        }
        assertTrue(Files.size(data) >= before);
    }

    /** A log that somebody has changed is evidence; it is left as it lies. */
    @Test
    void a_home_whose_log_is_not_whole_is_not_rebuilt_but_opens() throws Exception {
        try (var home = TestStores.folder(folder()).open(PASSWORD.clone())) {
            home.database().administer("update act set actor = '别人' where revision = 5");
        }
        long before = Files.size(data);
        try (var home = TestStores.folder(folder(), SMALL).open(PASSWORD.clone())) {
            assertEquals(ENTRIES, home.store().read().fetchCount(BUILDING));
            assertTrue(Files.size(data) >= before);
            assertEquals(
                    new ChainCheck.Result.ChangedAt(5),
                    new ChainCheck(home.store().read()).check(List.of()));
        }
    }

    private void assertHoldsAll(long large) {
        try (var home = TestStores.folder(folder(), large).open(PASSWORD.clone())) {
            assertEquals(written, Snapshot.of(home.store().read()));
            TestStores.assertWhole(home.store());
        }
    }

    private void assertNothingLeft() throws IOException {
        assertFalse(Files.exists(folder().resolve("home-before.mv.db")));
        if (Files.exists(folder().resolve("passing"))) {
            try (Stream<Path> passing = Files.list(folder().resolve("passing"))) {
                assertEquals(List.of(), passing.toList());
            }
        }
    }

    private Path folder() {
        return dir.resolve("向阳.anyi");
    }
}
