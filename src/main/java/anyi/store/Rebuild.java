// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.log.ChainCheck;
import anyi.store.vault.AtomicFile;
import anyi.store.vault.DataKey;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jooq.exception.DataAccessException;

/**
 * Nothing is written over in the live file, so it only grows. When it is large and nearly all of it is dead, opening
 * the home puts a compact copy in its place, once the copy has been found to hold the same. The live file is never
 * touched: whoever kills the program at any step leaves the old file or the new one, whole.
 */
final class Rebuild {
    static final long LARGE = 64L << 20;
    /** Not worth it while a quarter of the file is alive. */
    private static final int ALIVE_PERCENT = 25;

    private static final Logger LOG = System.getLogger(Rebuild.class.getName());

    private final HomeFiles files;
    private final DataKey key;
    private final long large;

    /** @param large smaller files are left as they are, in bytes */
    Rebuild(HomeFiles files, DataKey key, long large) {
        this.files = files;
        this.key = key;
        this.large = large;
    }

    /** Opens the database, rebuilt before where that is worth it and succeeds. Nobody else may have it open. */
    H2Database open() throws SQLException, IOException {
        H2Database database = H2Database.open(live());
        if (isWorthIt(database)) {
            database.close();
            database = rebuilt() ? openRebuilt() : H2Database.open(live());
        }
        Files.deleteIfExists(files.before());
        return database;
    }

    private boolean isWorthIt(H2Database database) throws SQLException, IOException {
        try {
            return Files.size(files.data()) > large && database.alivePercent() < ALIVE_PERCENT;
        } catch (SQLException | IOException e) {
            database.close();
            throw e;
        }
    }

    /** A home that cannot be rebuilt, as on a full disk, opens as it is. */
    private boolean rebuilt() {
        try {
            if (isRoom() && compact() && isSame()) {
                keepOld();
                swap();
                return true;
            }
            LOG.log(Level.WARNING, "the live file is not rebuilt: no room, or the copy does not hold the same");
        } catch (IOException | SQLException | DataAccessException e) {
            LOG.log(Level.WARNING, "the live file is not rebuilt", e);
        } finally {
            discard();
        }
        return false;
    }

    /** For a copy, for what becomes of it, and for the old file where it cannot be linked to. */
    private boolean isRoom() throws IOException {
        return Files.getFileStore(files.folder()).getUsableSpace() / 3 > Files.size(files.data());
    }

    /** Copies the live file and lets H2 shrink the copy, on the disk to the last byte. */
    boolean compact() throws SQLException, IOException {
        Files.createDirectories(files.passing());
        Files.deleteIfExists(fresh());
        Files.copy(files.data(), fresh());
        try (H2Database copy = H2Database.open(files.address(fresh(), key))) {
            copy.administer("shutdown compact");
        }
        AtomicFile.force(fresh());
        return Files.size(fresh()) < Files.size(files.data());
    }

    /** The same rows in every table, the same newest act, and every act tied to the one before. */
    boolean isSame() throws SQLException {
        try (H2Database old = H2Database.peek(live());
                H2Database copy = H2Database.peek(files.address(fresh(), key))) {
            return Snapshot.of(copy.admin()).equals(Snapshot.of(old.admin()))
                    && new ChainCheck(copy.admin()).check(List.of()) instanceof ChainCheck.Result.Whole;
        }
    }

    /** A second name for the old file, or a copy where the disk knows no second names. */
    void keepOld() throws IOException {
        Files.deleteIfExists(files.before());
        try {
            Files.createLink(files.before(), files.data());
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(files.data(), files.before());
            AtomicFile.force(files.before());
        }
    }

    void swap() throws IOException {
        AtomicFile.replace(fresh(), files.data());
    }

    private H2Database openRebuilt() throws SQLException, IOException {
        try {
            return H2Database.open(live());
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the rebuilt file does not open; back to the old one", e);
            AtomicFile.replace(files.before(), files.data());
            return H2Database.open(live());
        }
    }

    private void discard() {
        try {
            Files.deleteIfExists(fresh());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a copy stays until the home is opened again", e);
        }
    }

    private Path fresh() {
        return files.passing().resolve("rebuilt.mv.db");
    }

    private H2Database.Address live() {
        return files.address(files.data(), key);
    }
}
