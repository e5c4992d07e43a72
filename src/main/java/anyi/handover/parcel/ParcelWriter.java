// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one bag, table by table, without holding it in memory. The same content gives the same bytes. {@code unzip},
 * {@code sha256sum -c manifest-sha256.txt} and {@code minisign -V -m tagmanifest-sha256.txt} check it without us.
 */
public final class ParcelWriter {
    /** The table that holds the heads of the acts. */
    public static final String ACTS = "act";

    static final String DATA = "data/";
    static final String DESCRIPTION = DATA + "datapackage.json";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAGS = "tagmanifest-sha256.txt";
    static final String SIGNATURE = TAGS + ".minisig";
    static final String INFO = "bag-info.txt";
    static final String BAGIT = "bagit.txt";
    static final String KEY = "Anyi-Public-Key: ";
    /** Zip keeps local time without a zone: always the same, so that the bytes are. */
    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ZipOutputStream zip;
    private final Head head;
    private final Card sender;
    private final Keys keys;
    private final String top;
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final List<Map<String, Object>> resources = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long payload;

    /** The stream is not closed by the writer. */
    public ParcelWriter(OutputStream out, Head head, Card sender, Keys keys) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // lines of JSON shrink to a tenth either way, and the rest costs twice the time
        zip.setLevel(Deflater.BEST_SPEED);
        this.head = head;
        this.sender = sender;
        this.keys = keys;
        top = "anyi-%s-%04d/".formatted(head.kind().name().toLowerCase(Locale.ROOT), head.sequence());
    }

    /** Gives the lines of a table, one JSON object each. */
    @FunctionalInterface
    public interface Lines {
        void to(Sink sink) throws IOException;
    }

    /** Takes a line. */
    @FunctionalInterface
    public interface Sink {
        void line(String json) throws IOException;
    }

    /**
     * What has been written.
     *
     * @param bagHash SHA-256 of the tag manifest, by which a receipt names the bag; hex
     * @param counts records a table
     */
    public record Written(String bagHash, Map<String, Long> counts) {
        /** Rows of the home; the heads of its acts are no records of it. */
        public long records() {
            return counts.entrySet().stream()
                    .filter(each -> !each.getKey().equals(ACTS))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    /** One file of JSON Lines; none where there is no line. */
    public void table(String name, List<Column> columns, Lines lines) throws IOException {
        var file = new Entry(DATA + name + ".jsonl");
        long[] count = {0};
        lines.to(json -> {
            if (count[0]++ == 0) {
                file.begin();
            }
            file.write(json.getBytes(StandardCharsets.UTF_8));
            file.write('\n');
        });
        if (count[0] == 0) {
            return;
        }
        file.end();
        payload += file.length;
        counts.put(name, count[0]);
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", name);
        resource.put("path", name + ".jsonl");
        resource.put("format", "jsonl");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.length);
        resource.put("rows", count[0]);
        resource.put(
                "schema",
                Map.of("fields", columns.stream().map(ParcelWriter::field).toList()));
        resources.add(resource);
    }

    private static Map<String, String> field(Column column) {
        var field = new LinkedHashMap<String, String>();
        field.put("name", column.name());
        field.put("type", column.type());
        return field;
    }

    /** Describes, lists and signs what was written. */
    public Written finish() throws IOException {
        text(DESCRIPTION, JSON.writeValueAsString(description()) + "\n");
        String manifest = list(DATA);
        text(BAGIT, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        text(INFO, info());
        text(MANIFEST, manifest);
        hashes.keySet().removeIf(name -> name.startsWith(DATA));
        byte[] tags = list("").getBytes(StandardCharsets.UTF_8);
        text(TAGS, new String(tags, StandardCharsets.UTF_8));
        var written = new Written(HexFormat.of().formatHex(sha256().digest(tags)), Map.copyOf(counts));
        text(SIGNATURE, keys.signing().sign(tags, head.remark(written.records())));
        zip.finish();
        zip.flush();
        return written;
    }

    private Map<String, Object> description() {
        var description = new LinkedHashMap<String, Object>();
        description.put("profile", "data-package");
        description.put("name", "anyi-" + head.kind().name().toLowerCase(Locale.ROOT));
        description.put("id", head.id().toString());
        description.put("title", sender.name());
        description.put("created", head.madeAt().toString());
        description.put("home", head.sender().toString());
        description.put("sequence", head.sequence());
        description.put("since", head.since());
        description.put("until", head.until());
        description.put("headHash", head.headHash());
        description.put("schema", head.schema());
        description.put("resources", resources);
        return description;
    }

    private String info() {
        return "Source-Organization: " + sender.name() + "\n"
                + "External-Identifier: " + head.id() + "\n"
                + "Bagging-Date: " + LocalDate.ofInstant(head.madeAt(), ZoneOffset.UTC) + "\n"
                + "Payload-Oxum: " + payload + "." + (counts.size() + 1) + "\n"
                + "Bag-Software-Agent: Anyi\n"
                + KEY + sender.key().text() + "\n";
    }

    private String list(String prefix) {
        var list = new StringBuilder();
        hashes.forEach((name, hash) -> {
            if (name.startsWith(prefix)) {
                list.append(hash).append("  ").append(name).append('\n');
            }
        });
        return list.toString();
    }

    private void text(String name, String content) throws IOException {
        var file = new Entry(name);
        file.begin();
        file.write(content.getBytes(StandardCharsets.UTF_8));
        file.end();
        payload += name.equals(DESCRIPTION) ? file.length : 0;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file of the bag while it is written. */
    private final class Entry extends FilterOutputStream {
        private final String name;
        private final MessageDigest digest = sha256();
        private long length;

        Entry(String name) {
            super(zip);
            this.name = name;
        }

        void begin() throws IOException {
            var entry = new ZipEntry(top + name);
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            digest.update(bytes);
            length += bytes.length;
            out.write(bytes);
        }

        void end() throws IOException {
            zip.closeEntry();
            hashes.put(name, HexFormat.of().formatHex(digest.digest()));
        }
    }
}
