// SPDX-License-Identifier: Apache-2.0
package anyi.store.journal;

import anyi.store.vault.DataKey;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One file of the journal. A record is a magic number, a length, and sealed: its type, the file's number, its own number,
 * the hash of the record before it, and what it says. So nothing in the middle can be changed, moved or taken out.
 */
final class Segment {
    static final int HASH = 32;
    private static final int MAGIC = 0x414E594A;
    private static final int FRONT = 8;
    private static final String USE = "journal";

    private final Path file;
    private final long number;
    private final DataKey key;

    Segment(Path file, long number, DataKey key) {
        this.file = file;
        this.number = number;
        this.key = key;
    }

    Path file() {
        return file;
    }

    long number() {
        return number;
    }

    enum Type {
        BASE,
        PART,
        ACT,
        DONE
    }

    /** Where the next record goes and what it follows. */
    record Place(long offset, long index, byte[] previous) {
        static final Place START = new Place(0, 0, new byte[HASH]);
    }

    /**
     * What a file of the journal rests on.
     *
     * @param revision of the last act before it
     * @param hash of that act
     */
    record Base(Start start, int schema, long revision, String hash) {
        static Base of(DataInputStream in) throws IOException {
            return new Base(Start.valueOf(Packing.words(in)), in.readInt(), in.readLong(), Packing.words(in));
        }
    }

    enum Start {
        /** Nothing is known of what came before, other than in the database. */
        BEGUN,
        /** The file before it was full. */
        CONTINUED,
        /** The home went back to an earlier state. */
        RESTORED
    }

    /**
     * What is known of acts behind damage.
     *
     * @param newest act; 0 = none
     * @param acts how many are there
     * @param done up to which the database had everything; 0 = nothing says so
     */
    record Beyond(long newest, int acts, long done) {
        static final Beyond NOTHING = new Beyond(0, 0, 0);
    }

    /** An act, and where its parts and its end lie. */
    record At(long revision, String previousHash, String actHash, List<Long> parts, long offset) {}

    enum State {
        WHOLE,
        /** The last record is not complete and nothing comes after it: the power went. */
        TORN,
        /** Something is wrong, and good records come after it; or the file is not of this home. */
        DAMAGED
    }

    /**
     * @param end after the last good record
     * @param beyond what comes after the damage
     */
    record Found(Optional<Base> base, List<At> acts, Place end, State state, Beyond beyond) {
        long revision() {
            return acts.isEmpty()
                    ? base.map(Base::revision).orElse(0L)
                    : acts.getLast().revision();
        }

        String hash() {
            return acts.isEmpty()
                    ? base.map(Base::hash).orElse("")
                    : acts.getLast().actHash();
        }
    }

    /** A record's bytes, front and all. */
    byte[] sealed(Place place, Type type, byte[] content) {
        byte[] sealed = key.seal(USE, plain(place, type, content));
        return ByteBuffer.allocate(FRONT + sealed.length)
                .putInt(MAGIC)
                .putInt(sealed.length)
                .put(sealed)
                .array();
    }

    Place after(Place place, Type type, byte[] content, int length) {
        return new Place(
                place.offset() + length, place.index() + 1, DataKey.sha256().digest(plain(place, type, content)));
    }

    private byte[] plain(Place place, Type type, byte[] content) {
        return ByteBuffer.allocate(1 + 8 + 8 + HASH + content.length)
                .put((byte) type.ordinal())
                .putLong(number)
                .putLong(place.index())
                .put(place.previous())
                .put(content)
                .array();
    }

    /** Reads the whole file, record by record, up to the first that is not good. */
    Found scan() throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Scan(in).run();
        }
    }

    private final class Scan {
        private final FileChannel in;
        private final List<At> acts = new ArrayList<>();
        private final List<Long> parts = new ArrayList<>();
        private Optional<Base> base = Optional.empty();
        private Place place = Place.START;
        private Beyond beyond = Beyond.NOTHING;

        Scan(FileChannel in) {
            this.in = in;
        }

        Found run() throws IOException {
            while (place.offset() < in.size()) {
                Optional<byte[]> plain = record(in, place.offset());
                if (plain.isEmpty() || !follows(plain.get()) || !take(plain.get())) {
                    return found(isAnythingAfter(place.offset() + 1) ? State.DAMAGED : State.TORN);
                }
            }
            return found(base.isEmpty() ? State.TORN : State.WHOLE);
        }

        private Found found(State state) {
            return new Found(base, List.copyOf(acts), place, state, beyond);
        }

        private boolean follows(byte[] plain) {
            var head = ByteBuffer.wrap(plain);
            byte[] previous = new byte[HASH];
            byte type = head.get();
            boolean same = head.getLong() == number && head.getLong() == place.index();
            head.get(previous);
            return same && type < Type.values().length && Arrays.equals(previous, place.previous());
        }

        private boolean take(byte[] plain) {
            Type type = Type.values()[plain[0]];
            try {
                if (base.isEmpty() != (type == Type.BASE)) {
                    return false;
                }
                DataInputStream content = content(plain);
                switch (type) {
                    case BASE -> base = Optional.of(Base.of(content));
                    case PART -> parts.add(place.offset());
                    case DONE -> content.readLong();
                    case ACT -> act(Packing.Ending.of(content));
                }
            } catch (IOException | IllegalArgumentException e) {
                return false;
            }
            place = new Place(
                    place.offset() + length(plain),
                    place.index() + 1,
                    DataKey.sha256().digest(plain));
            return true;
        }

        private void act(Packing.Ending ending) throws IOException {
            if (ending.parts() > parts.size()) {
                throw new EOFException("a part is missing");
            }
            List<Long> own = List.copyOf(parts.subList(parts.size() - ending.parts(), parts.size()));
            parts.clear();
            acts.add(new At(ending.head().revision(), ending.previousHash(), ending.actHash(), own, place.offset()));
        }

        /** Only what this home has sealed counts: chance bytes do not. */
        private boolean isAnythingAfter(long from) throws IOException {
            boolean anything = false;
            byte[] rest = new byte[(int) Math.min(Integer.MAX_VALUE - 16, in.size() - from)];
            in.read(ByteBuffer.wrap(rest), from);
            for (int i = 0; i + FRONT < rest.length; i++) {
                if (rest[i] == 'A' && rest[i + 1] == 'N' && rest[i + 2] == 'Y' && rest[i + 3] == 'J') {
                    Optional<byte[]> plain = record(in, from + i);
                    if (plain.isPresent() && ByteBuffer.wrap(plain.get(), 1, 8).getLong() == number) {
                        anything = true;
                        remember(plain.get());
                    }
                }
            }
            return anything;
        }

        private void remember(byte[] plain) throws IOException {
            if (plain[0] == Type.ACT.ordinal()) {
                long revision = Packing.Ending.of(content(plain)).head().revision();
                beyond = new Beyond(Math.max(beyond.newest(), revision), beyond.acts() + 1, beyond.done());
            } else if (plain[0] == Type.DONE.ordinal()) {
                long revision = content(plain).readLong();
                beyond = new Beyond(Math.max(beyond.newest(), revision), beyond.acts(), revision);
            }
        }
    }

    private static int length(byte[] plain) {
        return FRONT + plain.length + DataKey.SEAL_LENGTH;
    }

    private static DataInputStream content(byte[] plain) {
        int front = 1 + 8 + 8 + HASH;
        return new DataInputStream(new ByteArrayInputStream(plain, front, plain.length - front));
    }

    private Optional<byte[]> record(FileChannel in, long offset) throws IOException {
        var front = ByteBuffer.allocate(FRONT);
        if (in.read(front, offset) < FRONT || front.flip().getInt() != MAGIC) {
            return Optional.empty();
        }
        int length = front.getInt();
        if (length < DataKey.SEAL_LENGTH + 1 + 8 + 8 + HASH || offset + FRONT + length > in.size()) {
            return Optional.empty();
        }
        byte[] sealed = new byte[length];
        in.read(ByteBuffer.wrap(sealed), offset + FRONT);
        return key.open(USE, sealed);
    }

    Frame frame(At at) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            var steps = new ArrayList<Step>();
            for (long part : at.parts()) {
                steps.addAll(Packing.steps(content(good(in, part)).readAllBytes()));
            }
            Packing.Ending end = Packing.Ending.of(content(good(in, at.offset())));
            steps.addAll(Packing.steps(end.rest()));
            return new Frame(end.head(), end.salt(), end.previousHash(), end.actHash(), end.schema(), steps);
        }
    }

    private byte[] good(FileChannel in, long offset) throws IOException {
        return record(in, offset).orElseThrow(() -> new EOFException("the record was good a moment ago"));
    }
}
