// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A bag that has been checked to the last byte: whole, unaltered, signed by somebody known. */
public final class Parcel {
    private static final String ENDING = ".jsonl";

    private final Card sender;
    private final Head head;
    private final String bagHash;
    private final byte[] zip;
    private final List<String> files;

    Parcel(Card sender, Head head, String bagHash, byte[] zip, List<String> files) {
        this.sender = sender;
        this.head = head;
        this.bagHash = bagHash;
        this.zip = zip;
        this.files = files;
    }

    public Card sender() {
        return sender;
    }

    public Head head() {
        return head;
    }

    /** SHA-256 of the tag manifest, in hex: names this bag. */
    public String bagHash() {
        return bagHash;
    }

    /** The bag itself, unsealed, to be read again later. */
    public byte[] bytes() {
        return zip.clone();
    }

    public List<String> tables() {
        return files.stream()
                .filter(name -> name.startsWith(ParcelWriter.DATA) && name.endsWith(ENDING))
                .map(name -> name.substring(ParcelWriter.DATA.length(), name.length() - ENDING.length()))
                .toList();
    }

    /** Takes a line of a table. */
    @FunctionalInterface
    public interface Sink {
        void line(String table, String json);
    }

    /** Gives every line of every table, in one pass. */
    public void lines(Sink sink) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (name.startsWith(ParcelWriter.DATA) && name.endsWith(ENDING)) {
                    String table = name.substring(ParcelWriter.DATA.length(), name.length() - ENDING.length());
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .forEach(line -> sink.line(table, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives each line of one table; none where the bag does not hold it. */
    public void lines(String table, Consumer<String> taker) {
        lines((found, line) -> {
            if (found.equals(table)) {
                taker.accept(line);
            }
        });
    }
}
