// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.BUILDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.store.StoreFault.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The n-th operation on the journal's disk fails, once or for ever, for n = 1, 2, 3 … until nothing fails any more. */
class FailingDiskTest {
    private static final char[] PASSWORD = "password".toCharArray();
    private static final int ACTS = 4;
    private static final Set<Reason> SAID = EnumSet.of(Reason.NOT_SAVED, Reason.NOT_SAVED_FULL, Reason.UNSOUND);

    @TempDir
    Path dir = Path.of("");

    /** @param forEver whether every later operation fails as well */
    @ParameterizedTest
    @CsvSource({
        "No space left on device, false",
        "No space left on device, true",
        "Input/output error, false",
        "Input/output error, true"
    })
    void what_was_acknowledged_is_there_and_what_failed_was_said_to_have_failed(String error, boolean forEver)
            throws IOException {
        boolean failed = true;
        int tried = 0;
        for (int n = 1; failed; n++) {
            failed = once(dir.resolve(String.valueOf(n)), n, error, forEver);
            tried = n;
        }
        assertTrue(tried > ACTS, "hardly any operation was counted");
        System.out.println(error + (forEver ? " for ever: " : " once: ") + tried + " places");
    }

    private boolean once(Path folder, int n, String error, boolean forEver) {
        TestStores.folder(folder)
                .create(TestStores.NEW, PASSWORD.clone())
                .home()
                .close();
        var disk = new Failing(n, error, forEver);
        var surroundings =
                new HomeFolder.Surroundings(TestStores.FAST, Migrations.all(), Rebuild.LARGE, disk, HomeFiles.FILE);
        int saved = 0;
        int refused = 0;
        try (var home = new HomeFolder(folder, TestStores.CLOCK, surroundings).open(PASSWORD.clone())) {
            for (int i = 1; i <= ACTS; i++) {
                try {
                    TestStores.building(home.store(), i + "号楼");
                    saved++;
                } catch (StoreFault e) {
                    assertTrue(SAID.contains(e.reason()), e.reason().name());
                    refused++;
                }
            }
        } catch (StoreFault e) {
            // it could not even be opened on this disk
        }
        try (var home = TestStores.folder(folder).open(PASSWORD.clone())) {
            int there = home.store().read().fetchCount(BUILDING);
            assertTrue(there >= saved, "at " + n + ": " + there + " of " + saved + " are there");
            // an act whose force failed may be on the disk all the same
            assertTrue(there <= saved + 1, "at " + n + ": " + there + " are there, " + saved + " were saved");
            assertEquals(there + 1, home.store().revision());
            TestStores.assertWhole(home.store());
        }
        return disk.hasFailed() || refused > 0;
    }

    /** Counts appends, cuts and forces, and fails from the n-th on. */
    private static final class Failing extends PassingDisk {
        private final int n;
        private final String error;
        private final boolean forEver;
        private int count;
        private boolean failed;

        Failing(int n, String error, boolean forEver) {
            this.n = n;
            this.error = error;
            this.forEver = forEver;
        }

        boolean hasFailed() {
            return failed;
        }

        private synchronized void operation() throws IOException {
            count++;
            if (count == n || forEver && count > n) {
                failed = true;
                throw new IOException(error);
            }
        }

        @Override
        Output over(Path file, Output out) {
            return new PassingOutput(out) {
                @Override
                public void append(byte[] bytes, int from, int length) throws IOException {
                    try {
                        operation();
                    } catch (IOException e) {
                        // a full disk takes a part
                        super.append(bytes, from, length / 2);
                        throw e;
                    }
                    super.append(bytes, from, length);
                }

                @Override
                public void cut(long size) throws IOException {
                    operation();
                    super.cut(size);
                }

                @Override
                public void force() throws IOException {
                    operation();
                    super.force();
                }
            };
        }
    }
}
