// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.journal.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files as a disk has them when the power goes: what was forced is there; of what was written since, nothing, a
 * beginning, or any blocks. Both the database's file and the journal's lie in it.
 */
final class CutWorld {
    static final String SCHEME = "cut";
    private static final int SECTOR = 512;
    private static final int BLOCK = 4096;
    /** H2 makes the file layer by name, once a process. */
    private static volatile CutWorld present = new CutWorld(0);

    private final Map<Path, Image> images = new TreeMap<>();
    private final Random random;
    private Consumer<CutWorld> onOperation = world -> {};
    private Trouble trouble = file -> {};

    CutWorld(long seed) {
        random = new Random(seed);
    }

    /** What a disk says instead of doing what it is asked for. */
    interface Trouble {
        void before(Path file) throws IOException;
    }

    void strikes(Trouble with) {
        trouble = with;
    }

    enum Kind {
        /** The program dies and the computer does not: all that was written is there. */
        KILLED,
        /** Nothing that was not forced. */
        DROPPED,
        /** The writes in their order up to one, which is torn within a sector. */
        TORN,
        /** Each block of what was not forced is there or not. */
        REORDERED
    }

    /** A write, or a cut to a length where there are no bytes. */
    private record Write(long at, byte[] bytes) {}

    private static final class Image {
        private byte[] forced = new byte[0];
        private final List<Write> pending = new ArrayList<>();

        void force() {
            for (Write write : pending) {
                forced = after(forced, write);
            }
            pending.clear();
        }
    }

    private static byte[] after(byte[] image, Write write) {
        if (write.bytes().length == 0) {
            return Arrays.copyOf(image, (int) write.at());
        }
        int end = (int) write.at() + write.bytes().length;
        byte[] next = image.length < end ? Arrays.copyOf(image, end) : image;
        System.arraycopy(write.bytes(), 0, next, (int) write.at(), write.bytes().length);
        return next;
    }

    void install(Consumer<CutWorld> onEachOperation) {
        present = this;
        onOperation = onEachOperation;
        FilePath.register(new CutPath());
    }

    private synchronized void wrote(Path file, long at, byte[] bytes) {
        images.computeIfAbsent(file, _ -> new Image()).pending.add(new Write(at, bytes));
        onOperation.accept(this);
    }

    private synchronized void forced(Path file) {
        onOperation.accept(this);
        images.computeIfAbsent(file, _ -> new Image()).force();
        onOperation.accept(this);
    }

    /** Lays down what a disk would hold now. */
    synchronized void cut(Kind kind, Path from, Path to) {
        images.forEach((file, image) -> {
            byte[] content = image.forced.clone();
            int torn = image.pending.isEmpty() ? 0 : random.nextInt(image.pending.size() + 1);
            for (int i = 0; i < image.pending.size(); i++) {
                Write write = image.pending.get(i);
                content = switch (kind) {
                    case KILLED -> after(content, write);
                    case DROPPED -> content;
                    case TORN -> i < torn ? after(content, write) : i == torn ? torn(content, write) : content;
                    case REORDERED -> blocks(content, write);
                };
            }
            Path target = to.resolve(from.relativize(file).toString());
            try {
                Files.createDirectories(target.resolveSibling(""));
                Files.write(target, content);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private byte[] torn(byte[] content, Write write) {
        int sectors = write.bytes().length / SECTOR;
        int kept = sectors == 0 ? 0 : random.nextInt(sectors + 1) * SECTOR;
        return kept == 0 ? content : after(content, new Write(write.at(), Arrays.copyOf(write.bytes(), kept)));
    }

    private byte[] blocks(byte[] content, Write write) {
        byte[] next = content;
        if (write.bytes().length == 0) {
            return random.nextBoolean() ? after(next, write) : next;
        }
        for (int i = 0; i < write.bytes().length; i += BLOCK) {
            if (random.nextBoolean()) {
                int end = Math.min(i + BLOCK, write.bytes().length);
                next = after(next, new Write(write.at() + i, Arrays.copyOfRange(write.bytes(), i, end)));
            }
        }
        return next;
    }

    /** The disk of the journal. */
    Disk disk() {
        return new PassingDisk() {
            @Override
            Output over(Path file, Output out) {
                return new PassingOutput(out) {
                    @Override
                    public void append(byte[] bytes, int from, int length) throws IOException {
                        trouble.before(file);
                        long at = size();
                        super.append(bytes, from, length);
                        wrote(file, at, Arrays.copyOfRange(bytes, from, from + length));
                    }

                    @Override
                    public void cut(long size) throws IOException {
                        trouble.before(file);
                        super.cut(size);
                        wrote(file, size, new byte[0]);
                    }

                    @Override
                    public void force() throws IOException {
                        trouble.before(file);
                        forced(file);
                    }
                };
            }

            @Override
            public void forceFolder(Path folder) {
                // names are there at once in this model
            }
        };
    }

    /** The file layer below H2's own encryption. */
    public static final class CutPath extends FilePathWrapper {
        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new CutChannel(getBase().open(mode), Path.of(getBase().toString()));
        }
    }

    private static final class CutChannel extends FileBase {
        private final FileChannel channel;
        private final Path file;

        CutChannel(FileChannel channel, Path file) {
            this.channel = channel;
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return channel.read(into);
        }

        @Override
        public int read(ByteBuffer into, long at) throws IOException {
            return channel.read(into, at);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return write(from, channel.position());
        }

        @Override
        public int write(ByteBuffer from, long at) throws IOException {
            present.trouble.before(file);
            byte[] bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            int written = channel.write(from, at);
            present.wrote(file, at, Arrays.copyOf(bytes, written));
            return written;
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            channel.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            present.trouble.before(file);
            channel.truncate(size);
            present.wrote(file, size, new byte[0]);
            return this;
        }

        @Override
        public void force(boolean all) throws IOException {
            present.trouble.before(file);
            present.forced(file);
        }

        @Override
        public java.nio.channels.FileLock tryLock(long from, long size, boolean shared) throws IOException {
            return channel.tryLock(from, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
