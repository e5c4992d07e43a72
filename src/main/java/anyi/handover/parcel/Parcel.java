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

    /** Gives each line of a table; none where the bag does not hold it. */
    public void lines(String table, Consumer<String> line) {
        String wanted = "/" + ParcelWriter.DATA + table + ENDING;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(wanted)) {
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .forEach(line);
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
