// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import static anyi.store.schema.Tables.ACT;

import anyi.store.StoreFault.Reason;
import anyi.store.journal.Disk;
import anyi.store.journal.Journal;
import anyi.store.journal.JournalFolder;
import anyi.store.vault.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.exception.DataAccessException;

/**
 * Lets a database and its journal agree before anybody works: a database that is behind is brought up to the journal's
 * last act; one that lacks acts which nothing can supply, or that tells another story, is refused untouched.
 */
final class StartUp {
    private final HomeFiles files;
    private final DataKey key;
    private final Disk disk;
    private final Clock clock;

    StartUp(HomeFiles files, DataKey key, Disk disk, Clock clock) {
        this.files = files;
        this.key = key;
        this.disk = disk;
        this.clock = clock;
    }

    /** What was found and done. */
    record Ready(Journal journal, Finding finding, int replayed) {}

    /** What is to be said of the journal when the home is open. */
    enum Finding {
        AGREED,
        /** There was none, as in a home of an older program. */
        BEGUN,
        /** It was damaged or ended too early; the database is whole, and the journal begins anew behind it. */
        JOURNAL_LOST
    }

    Ready agree(H2Database database) throws SQLException, IOException {
        Newest data = newest(database);
        var folder = new JournalFolder(files.journal(), key);
        JournalFolder.Head head = folder.head();
        return switch (head.condition()) {
            case NONE -> begin(data, Finding.BEGUN);
            case DAMAGED -> afterDamage(database, folder, head, data);
            case WHOLE, TORN -> compared(database, folder, head, data);
        };
    }

    /** The newest act in a database, and the schema it is in. */
    record Newest(int schema, long revision, String hash) {}

    static Newest newest(H2Database database) {
        var act = database.admin()
                .selectFrom(ACT)
                .orderBy(ACT.REVISION.desc())
                .limit(1)
                .fetchOne();
        int schema = Schema.marker(database.admin()).version();
        return act == null
                ? new Newest(schema, 0, ActHash.START)
                : new Newest(schema, act.getRevision(), act.getActHash());
    }

    private Ready begin(Newest data, Finding finding) throws IOException {
        var base = new Journal.Base(data.schema(), data.revision(), data.hash(), false);
        return new Ready(Journal.begin(files.journal(), disk, key, base), finding, 0);
    }

    private Ready compared(H2Database database, JournalFolder folder, JournalFolder.Head head, Newest data)
            throws SQLException, IOException {
        if (data.revision() > head.revision()) {
            return lost(data);
        }
        int replayed = 0;
        if (data.revision() < head.revision()) {
            replayed = replay(database, folder, head, data);
        } else if (!data.hash().equals(head.hash())) {
            throw new StoreFault(Reason.DATA_FORKED, files.data());
        }
        return new Ready(Journal.resume(files.journal(), disk, key, data.schema()), Finding.AGREED, replayed);
    }

    /** Whole acts before the damage may still be needed; acts after it are only lost where the database lacks them. */
    private Ready afterDamage(H2Database database, JournalFolder folder, JournalFolder.Head head, Newest data)
            throws SQLException, IOException {
        if (head.unforced() && data.revision() == head.revision() && data.hash().equals(head.hash())) {
            return new Ready(Journal.resume(files.journal(), disk, key, data.schema()), Finding.AGREED, 0);
        }
        if (data.revision() < head.beyond()) {
            throw new StoreFault(Reason.DATA_BEHIND, files.data(), data.revision(), head.beyond());
        }
        if (data.revision() < head.revision()) {
            replay(database, folder, head, data);
        }
        return lost(newest(database));
    }

    private int replay(H2Database database, JournalFolder folder, JournalFolder.Head head, Newest data)
            throws SQLException, IOException {
        List<JournalFolder.Kept> acts = folder.after(data.revision(), data.hash());
        if (acts.isEmpty() || acts.getLast().revision() != head.revision()) {
            throw new StoreFault(
                    acts.isEmpty() ? Reason.DATA_FORKED : Reason.DATA_BEHIND,
                    files.data(),
                    data.revision(),
                    head.revision());
        }
        try {
            new Replay(database).run(acts);
        } catch (DataAccessException e) {
            throw new StoreFault(Reason.DATA_BEHIND, e, files.data(), data.revision(), head.revision());
        }
        return acts.size();
    }

    private Ready lost(Newest data) throws IOException {
        setAside();
        return begin(data, Finding.JOURNAL_LOST);
    }

    /** Keeps the journal that is there under another name. */
    void setAside() throws IOException {
        if (!Files.exists(files.journal())) {
            return;
        }
        Files.move(files.journal(), files.journalAside(LocalDateTime.now(clock)));
        disk.forceFolder(files.folder());
    }
}
