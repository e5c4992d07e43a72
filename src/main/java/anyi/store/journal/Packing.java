// SPDX-License-Identifier: Apache-2.0
package anyi.store.journal;

import anyi.store.ActHead;
import anyi.store.ActKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Acts as bytes. Long texts are compressed, since an import would double the disk's work otherwise. */
final class Packing {
    private static final int WORTH_IT = 4096;

    private Packing() {}

    /** Steps as they gather, until they are put away. */
    static final class Steps {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        int size() {
            return bytes.size();
        }

        void add(Step step) {
            try {
                switch (step) {
                    case Step.Change change -> {
                        out.writeByte(1);
                        out.writeInt(change.position());
                        text(out, change.table());
                        id(out, change.row());
                        id(out, change.first());
                        id(out, change.last());
                        text(out, change.before());
                        text(out, change.after());
                    }
                    case Step.Rows rows -> {
                        out.writeByte(2);
                        text(out, rows.deed().name());
                        text(out, rows.table());
                        id(out, rows.home());
                        text(out, rows.json());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What has gathered; it starts anew. */
        byte[] take() {
            byte[] taken = packed(bytes.toByteArray());
            bytes.reset();
            return taken;
        }
    }

    private static byte[] packed(byte[] plain) {
        var out = new ByteArrayOutputStream();
        out.write(plain.length > WORTH_IT ? 1 : 0);
        if (plain.length > WORTH_IT) {
            var deflater = new Deflater(Deflater.BEST_SPEED);
            try (var packing = new DeflaterOutputStream(out, deflater)) {
                packing.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                deflater.end();
            }
        } else {
            out.writeBytes(plain);
        }
        return out.toByteArray();
    }

    static List<Step> steps(byte[] packed) throws IOException {
        var in = new ByteArrayInputStream(packed, 1, packed.length - 1);
        byte[] plain = packed[0] == 1 ? new InflaterInputStream(in).readAllBytes() : in.readAllBytes();
        var steps = new ArrayList<Step>();
        var data = new DataInputStream(new ByteArrayInputStream(plain));
        while (data.available() > 0) {
            steps.add(data.readByte() == 1 ? change(data) : rows(data));
        }
        return steps;
    }

    private static Step change(DataInputStream in) throws IOException {
        int position = in.readInt();
        String table = words(in);
        UUID row = id(in);
        return new Step.Change(position, table, row, someId(in), someId(in), text(in), text(in));
    }

    private static Step rows(DataInputStream in) throws IOException {
        return new Step.Rows(Step.Deed.valueOf(words(in)), words(in), someId(in), words(in));
    }

    /** The head of an act and how many parts came before it. */
    record Ending(ActHead head, String salt, String previousHash, String actHash, int schema, int parts, byte[] rest) {
        byte[] bytes() {
            var bytes = new ByteArrayOutputStream();
            try (var out = new DataOutputStream(bytes)) {
                id(out, head.homeId());
                out.writeLong(head.revision());
                out.writeLong(head.happenedAt().getEpochSecond());
                out.writeInt(head.happenedAt().getNano());
                text(out, head.actor());
                text(out, head.purpose());
                text(out, head.kind().name());
                Long undoes = head.undoes();
                out.writeLong(undoes == null ? -1 : undoes);
                text(out, salt);
                text(out, previousHash);
                text(out, actHash);
                out.writeInt(schema);
                out.writeInt(parts);
                out.write(rest);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        static Ending of(DataInputStream in) throws IOException {
            UUID home = someId(in);
            long revision = in.readLong();
            Instant at = Instant.ofEpochSecond(in.readLong(), in.readInt());
            String actor = words(in);
            String purpose = words(in);
            ActKind kind = ActKind.valueOf(words(in));
            long undoes = in.readLong();
            var head = new ActHead(home, revision, at, actor, purpose, kind, undoes < 0 ? null : undoes);
            return new Ending(head, words(in), words(in), words(in), in.readInt(), in.readInt(), in.readAllBytes());
        }
    }

    static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    static String words(DataInputStream in) throws IOException {
        String text = text(in);
        return text == null ? "" : text;
    }

    private static void id(DataOutputStream out, @Nullable UUID id) throws IOException {
        out.writeBoolean(id != null);
        if (id != null) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }

    private static @Nullable UUID id(DataInputStream in) throws IOException {
        return in.readBoolean() ? new UUID(in.readLong(), in.readLong()) : null;
    }

    private static UUID someId(DataInputStream in) throws IOException {
        UUID id = id(in);
        if (id == null) {
            throw new IOException("an id is missing");
        }
        return id;
    }
}
