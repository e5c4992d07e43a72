// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a zipped workbook by name, never unpacked to disk, every byte counted. */
final class XlsxParts implements AutoCloseable {
    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private XlsxParts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static XlsxParts open(Path file, Limits limits) throws IOException {
        try {
            var parts = new XlsxParts(new ZipFile(file.toFile()), limits);
            parts.index();
            return parts;
        } catch (ZipException | IllegalArgumentException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
    }

    private void index() {
        if (zip.size() > limits.entries()) {
            close();
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        zip.stream().forEach(entry -> parts.putIfAbsent(normal(entry.getName()), entry));
    }

    /** Part names are compared without case and with either slash. */
    private static String normal(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    boolean has(String name) {
        return parts.containsKey(normal(name));
    }

    Optional<InputStream> find(String name) {
        ZipEntry entry = parts.get(normal(name));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Counted(zip.getInputStream(entry), limits.unpacked()));
        } catch (IOException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
    }

    InputStream get(String name) {
        return find(name).orElseThrow(() -> new Unreadable(Refusal.DAMAGED));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new Unreadable(Refusal.CANNOT_BE_OPENED, e);
        }
    }

    /** Stops a part that unpacks without end. */
    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            take(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            take(Math.max(count, 0));
            return count;
        }

        private void take(int count) {
            left -= count;
            if (left < 0) {
                throw new Unreadable(Refusal.TOO_LARGE);
            }
        }
    }
}
