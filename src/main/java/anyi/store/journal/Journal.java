// SPDX-License-Identifier: Apache-2.0
package anyi.store.journal;

import anyi.store.ActHead;
import anyi.store.vault.DataKey;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The journal of an open home, at its end. An act is put down and forced before the database commits it: once that has
 * happened it is there, whatever becomes of the database.
 */
public final class Journal implements AutoCloseable {
    /** A new file is begun when the present one is larger, in bytes. */
    private static final long FULL = 4L << 20;
    /** So much of a large act is held in memory, in bytes. */
    private static final int GATHERED = 1 << 20;

    private final JournalFolder folder;
    private final Disk disk;
    private final DataKey key;
    private final int schema;
    private Segment segment;
    private Disk.Output out;
    private Segment.Place place;
    private boolean broken;

    private Journal(JournalFolder folder, Disk disk, DataKey key, int schema, Segment segment, Segment.Place place)
            throws IOException {
        this.folder = folder;
        this.disk = disk;
        this.key = key;
        this.schema = schema;
        this.segment = segment;
        this.place = place;
        out = disk.open(segment.file());
    }

    /** Goes on where the journal ends; what was torn there is cut off. */
    public static Journal resume(Path folder, Disk disk, DataKey key, int schema) throws IOException {
        var files = new JournalFolder(folder, key);
        JournalFolder.Last last = files.last().orElseThrow(() -> new IOException("there is no journal"));
        for (Segment newer : files.segments()) {
            if (newer.number() > last.segment().number()) {
                disk.delete(newer.file());
            }
        }
        Segment.Place end = last.found().end();
        var journal = new Journal(files, disk, key, schema, last.segment(), end);
        if (journal.out.size() > end.offset()) {
            journal.out.cut(end.offset());
            journal.out.force();
        }
        return journal;
    }

    /** A journal that begins after an act, beside what there is of older ones. */
    public static Journal begin(Path folder, Disk disk, DataKey key, Base base) throws IOException {
        Files.createDirectories(folder);
        var files = new JournalFolder(folder, key);
        var segments = files.segments();
        long number = segments.isEmpty() ? 1 : segments.getLast().number() + 1;
        var segment = new Segment(files.file(number), number, key);
        var journal = new Journal(files, disk, key, base.schema(), segment, Segment.Place.START);
        var start = base.restored() ? Segment.Start.RESTORED : Segment.Start.BEGUN;
        journal.base(new Segment.Base(start, base.schema(), base.revision(), base.hash()));
        return journal;
    }

    /**
     * Where a journal begins.
     *
     * @param hash of the act with that revision
     * @param restored whether the home has gone back to it, so that later acts no longer count
     */
    public record Base(int schema, long revision, String hash, boolean restored) {}

    private void base(Segment.Base base) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        Packing.text(data, base.start().name());
        data.writeInt(base.schema());
        data.writeLong(base.revision());
        Packing.text(data, base.hash());
        append(Segment.Type.BASE, bytes.toByteArray());
        out.force();
        disk.forceFolder(segment.file().resolveSibling(""));
    }

    /** For the one who writes; acts come one after the other. */
    public Writing begin() {
        return new Writing();
    }

    /** An act while it is done. Unless it is {@link #force}d, nothing of it stays. */
    public final class Writing implements Entry {
        private final Packing.Steps steps = new Packing.Steps();
        private final Segment.Place start = place();
        private int parts;

        @Override
        public void change(Step.Change change) {
            add(change);
        }

        @Override
        public void rows(Step.Deed deed, String table, UUID home, Supplier<String> json) {
            add(new Step.Rows(deed, table, home, json.get()));
        }

        private void add(Step step) {
            steps.add(step);
            if (steps.size() > GATHERED) {
                parts++;
                try {
                    append(Segment.Type.PART, steps.take());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        /** Returns once the act is on the disk. Where it throws, the act has left nothing. */
        public void force(ActHead head, String salt, String previousHash, String actHash) throws IOException {
            var ending = new Packing.Ending(head, salt, previousHash, actHash, schema, parts, steps.take());
            synchronized (Journal.this) {
                append(Segment.Type.ACT, ending.bytes());
                forceOut();
                if (place.offset() > FULL) {
                    turnOver(head.revision(), actHash);
                }
            }
        }

        /** Takes back what a large act has put down already. */
        public void abandon() {
            if (parts > 0) {
                cut(start);
            }
        }
    }

    private synchronized Segment.Place place() {
        return place;
    }

    private synchronized void append(Segment.Type type, byte[] content) throws IOException {
        if (broken) {
            throw new IOException("the journal can no longer be written");
        }
        byte[] record = segment.sealed(place, type, content);
        try {
            out.append(record, 0, record.length);
        } catch (IOException e) {
            cut(place);
            throw e;
        }
        place = segment.after(place, type, content, record.length);
    }

    /** After a force that failed nobody knows what is on the disk, so nothing more is promised. */
    private void forceOut() throws IOException {
        try {
            out.force();
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    private synchronized void cut(Segment.Place back) {
        try {
            out.cut(back.offset());
            place = back;
        } catch (IOException e) {
            broken = true;
        }
    }

    /** A note that the database has everything up to this act on the disk; it is forced with the next act. */
    public synchronized void done(long revision) {
        try {
            append(Segment.Type.DONE, ByteBuffer.allocate(8).putLong(revision).array());
        } catch (IOException e) {
            // a note only: the act itself is on the disk, and the next one says that the disk fails
        }
    }

    /** The next file. Where it cannot be made, the present one grows on. */
    private void turnOver(long revision, String hash) {
        var next = new Segment(folder.file(segment.number() + 1), segment.number() + 1, key);
        try {
            var following = new Journal(folder, disk, key, schema, next, Segment.Place.START);
            try {
                following.base(new Segment.Base(Segment.Start.CONTINUED, schema, revision, hash));
            } catch (IOException e) {
                following.close();
                disk.delete(next.file());
                return;
            }
            out.close();
            segment = next;
            out = following.out;
            place = following.place;
        } catch (IOException e) {
            // a full disk or no more files: the act is on the disk, and the present file is still good
        }
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }
}
