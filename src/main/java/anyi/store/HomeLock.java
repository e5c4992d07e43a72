// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One program a home. The operating system holds the lock and lets it go when the program dies; the file says who has
 * it. Locked is a byte far behind the text, so that others can read the text on Windows too.
 */
final class HomeLock implements AutoCloseable {
    private static final String NAME = "home.lock";
    private static final long FAR = 1L << 40;
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Path folder, Clock clock) {
        Path file = folder.resolve(NAME);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw held(file);
            }
            String who = System.getProperty("user.name") + "\t" + SINCE.format(LocalDateTime.now(clock));
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(who.getBytes(StandardCharsets.UTF_8)));
            return new HomeLock(channel);
        } catch (IOException e) {
            throw StoreFault.of(e, folder);
        }
    }

    /** @throws StoreFault while somebody has the home; touches nothing */
    static void checkFree(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (!lock(channel)) {
                throw held(file);
            }
        } catch (IOException e) {
            throw StoreFault.of(e, folder);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(FAR, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static StoreFault held(Path file) throws IOException {
        String[] parts = Files.readString(file).split("\t", 2);
        return new StoreFault(StoreFault.Reason.LOCKED, parts[0], parts.length == 2 ? parts[1] : "?");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
