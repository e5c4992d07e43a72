// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * H2's file alone, killed behind each write while changes follow each other closely, as in an import. With its background
 * writer some of these files do not open; that is why homes run without it.
 */
class BackgroundWriterTest {
    private static final int ROUNDS = 2;

    @TempDir
    Path dir = Path.of("");

    @Test
    void without_a_background_writer_a_file_opens_behind_every_write() throws Exception {
        int without = unopenable("without", 0);
        System.out.println("with the background writer " + unopenable("with", 1000) + ", without " + without
                + " of some hundred files would not open");
        assertEquals(0, without);
    }

    private int unopenable(String name, int delay) throws Exception {
        var cuts = new ArrayList<Path>();
        for (int round = 0; round < ROUNDS; round++) {
            Path home = dir.resolve(name + round);
            Files.createDirectories(home);
            var counting = new AtomicBoolean();
            new CutWorld(round).install(world -> {
                if (counting.get()) {
                    Path copy = dir.resolve(name + "-cut" + cuts.size());
                    world.cut(CutWorld.Kind.KILLED, home, copy);
                    cuts.add(copy);
                }
            });
            try (MVStore store = new MVStore.Builder()
                    .fileName(CutWorld.SCHEME + ":" + home.resolve("x.mv"))
                    .encryptionKey("key".toCharArray())
                    .autoCommitDisabled()
                    .open()) {
                store.setReuseSpace(false);
                store.setVersionsToKeep(0);
                store.setAutoCommitDelay(delay);
                change(store);
                counting.set(true);
                change(store);
                counting.set(false);
            }
        }
        int bad = 0;
        for (Path cut : cuts) {
            bad += opens(cut) ? 0 : 1;
        }
        return bad;
    }

    /** Several maps, so that the maps' roots are in different changes. */
    private static void change(MVStore store) {
        for (int i = 0; i < 24; i++) {
            MVMap<Integer, String> map = store.openMap("map" + i % 7);
            for (int k = 0; k < 50; k++) {
                map.put(i * 50 + k, "row " + k);
            }
            if (i % 4 == 3) {
                store.commit();
            } else {
                store.tryCommit();
            }
        }
    }

    private static boolean opens(Path cut) {
        try (MVStore store = new MVStore.Builder()
                .fileName(String.valueOf(cut.resolve("x.mv")))
                .encryptionKey("key".toCharArray())
                .readOnly()
                .open()) {
            for (String name : List.copyOf(store.getMapNames())) {
                MVMap<Integer, String> map = store.openMap(name);
                map.forEach((key, value) -> {});
            }
            return true;
        } catch (MVStoreException e) {
            return false;
        }
    }
}
