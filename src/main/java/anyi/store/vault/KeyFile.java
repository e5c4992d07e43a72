// SPDX-License-Identifier: Apache-2.0
package anyi.store.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The envelope on the disk, in two copies with a checksum each: it is the one file whose loss loses everything. */
public final class KeyFile {
    public static final String NAME = "keys.json";
    static final String COPY = "keys-copy.json";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FORMAT = "anyi-home";

    private KeyFile() {}

    /** What lies in a folder. */
    public sealed interface Found {
        record Readable(Envelope envelope) implements Found {}

        /** Neither copy is there. */
        record Missing() implements Found {}

        /** A copy is there, but none can be trusted. */
        record Damaged() implements Found {}

        /** Written by a newer program, in a form that this one does not know. */
        record Newer() implements Found {}
    }

    record Content(
            @Nullable String format,
            int version,
            @Nullable String envelope,
            @Nullable String sha256) {}

    public static Found read(Path folder) throws IOException {
        Found best = new Found.Missing();
        for (String name : List.of(NAME, COPY)) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                Found found = parse(Files.readString(file, StandardCharsets.ISO_8859_1));
                if (found instanceof Found.Readable || found instanceof Found.Newer) {
                    return found;
                }
                best = found;
            }
        }
        return best;
    }

    /** An envelope that stands alone, as in a backup. */
    public static Found parse(String text) {
        try {
            Content content = JSON.readValue(text, Content.class);
            String envelope = content.envelope();
            if (!FORMAT.equals(content.format()) || envelope == null) {
                return new Found.Damaged();
            }
            if (content.version() > Envelope.VERSION) {
                return new Found.Newer();
            }
            return DataKey.sha256(envelope).equals(content.sha256())
                    ? new Found.Readable(JSON.readValue(envelope, Envelope.class))
                    : new Found.Damaged();
        } catch (JacksonException e) {
            return new Found.Damaged();
        }
    }

    public static String format(Envelope envelope) {
        String text = JSON.writeValueAsString(envelope);
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Content(FORMAT, envelope.version(), text, DataKey.sha256(text)));
    }

    /** One copy after the other, each complete before the next is begun. */
    public static void write(Path folder, Envelope envelope) throws IOException {
        byte[] bytes = format(envelope).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(folder.resolve(NAME), bytes);
        AtomicFile.write(folder.resolve(COPY), bytes);
    }

    /** Brings a copy back that is missing, damaged or behind. */
    public static void mend(Path folder, Envelope envelope) throws IOException {
        String right = format(envelope);
        for (String name : List.of(NAME, COPY)) {
            Path file = folder.resolve(name);
            if (!Files.exists(file)
                    || !Files.readString(file, StandardCharsets.ISO_8859_1).equals(right)) {
                AtomicFile.write(file, right.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
