// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Files as {@code age} writes and reads them (C2SP age v1), for X25519 recipients. The primitives are the JDK's. */
public final class Age {
    private static final String INTRO = "age-encryption.org/v1";
    private static final String STANZA = "X25519";
    private static final int CHUNK = 64 << 10;
    private static final int TAG = 16;
    private static final int FILE_KEY = 16;
    private static final int NONCE = 16;
    private static final int COLUMNS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    private Age() {}

    /** What came of opening. */
    public sealed interface Opened {
        record Plain(byte[] bytes) implements Opened {}

        /** Sealed, but for others. */
        record ForOthers() implements Opened {}

        /** Ends too early. */
        record Cut() implements Opened {}

        record Altered() implements Opened {}

        /** The end does not fit: cut or altered, which nobody can tell. */
        record Damaged() implements Opened {}
    }

    public static boolean isSealed(byte[] file) {
        byte[] intro = (INTRO + "\n").getBytes(StandardCharsets.US_ASCII);
        return file.length >= intro.length && Arrays.equals(Arrays.copyOf(file, intro.length), intro);
    }

    /**
     * Writes the head; what is written to the stream that is returned comes out sealed. Closing it writes the end and
     * closes {@code out}.
     *
     * @param recipients {@code age1…} each
     */
    public static OutputStream seal(OutputStream out, List<String> recipients) throws IOException {
        byte[] fileKey = random(FILE_KEY);
        var head = new StringBuilder(INTRO).append('\n');
        for (String recipient : recipients) {
            head.append(stanza(SealKey.point(recipient).orElseThrow(), fileKey));
        }
        head.append("---");
        byte[] mac = mac(fileKey, head.toString());
        head.append(' ').append(BASE64.encodeToString(mac)).append('\n');
        out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
        byte[] nonce = random(NONCE);
        out.write(nonce);
        return new Chunks(out, derive(fileKey, nonce, "payload"));
    }

    private static String stanza(byte[] recipient, byte[] fileKey) {
        var once = new SealKey(random(32));
        byte[] share = once.publicBytes();
        byte[] wrap = wrapKey(once.shared(recipient).orElseThrow(), share, recipient);
        byte[] body = crypt(Cipher.ENCRYPT_MODE, wrap, new byte[12], fileKey).orElseThrow();
        return "-> " + STANZA + " " + BASE64.encodeToString(share) + "\n" + BASE64.encodeToString(body) + "\n";
    }

    public static Opened open(byte[] file, SealKey key) {
        var reader = new Lines(file);
        if (!reader.next().equals(Optional.of(INTRO))) {
            return new Opened.Altered();
        }
        Optional<byte[]> fileKey = Optional.empty();
        while (true) {
            int before = reader.at;
            Optional<String> line = reader.next();
            if (line.isEmpty()) {
                return new Opened.Cut();
            }
            if (line.get().startsWith("---")) {
                return fileKey.isEmpty() ? new Opened.ForOthers() : payload(reader, before, line.get(), fileKey.get());
            }
            String[] words = line.get().split(" ", -1);
            if (!words[0].equals("->")) {
                return new Opened.Altered();
            }
            Optional<String> body = reader.body();
            if (body.isEmpty()) {
                return new Opened.Cut();
            }
            if (fileKey.isEmpty() && words.length == 3 && words[1].equals(STANZA)) {
                fileKey = unwrap(words[2], body.get(), key);
            }
        }
    }

    private static Optional<byte[]> unwrap(String share, String body, SealKey key) {
        Optional<byte[]> point = base64(share).filter(bytes -> bytes.length == 32);
        Optional<byte[]> wrapped = base64(body).filter(bytes -> bytes.length == FILE_KEY + TAG);
        if (point.isEmpty() || wrapped.isEmpty()) {
            return Optional.empty();
        }
        return key.shared(point.get())
                .map(shared -> wrapKey(shared, point.get(), key.publicBytes()))
                .flatMap(wrap -> crypt(Cipher.DECRYPT_MODE, wrap, new byte[12], wrapped.get()));
    }

    private static Opened payload(Lines head, int macLine, String line, byte[] fileKey) {
        String signed = new String(head.file, 0, macLine, StandardCharsets.US_ASCII) + "---";
        Optional<byte[]> mac = line.startsWith("--- ") ? base64(line.substring(4)) : Optional.empty();
        if (mac.isEmpty() || !MessageDigest.isEqual(mac.get(), mac(fileKey, signed))) {
            return new Opened.Altered();
        }
        int at = head.at + NONCE;
        if (head.file.length < at + TAG) {
            return new Opened.Cut();
        }
        byte[] key = derive(fileKey, Arrays.copyOfRange(head.file, head.at, at), "payload");
        var plain = new ByteArrayOutputStream(head.file.length - at);
        for (long counter = 0; ; counter++) {
            int end = Math.min(at + CHUNK + TAG, head.file.length);
            byte[] sealed = Arrays.copyOfRange(head.file, at, end);
            boolean atEnd = end == head.file.length;
            Optional<byte[]> chunk = crypt(Cipher.DECRYPT_MODE, key, nonce(counter, atEnd), sealed);
            if (chunk.isEmpty()) {
                boolean moreToCome = atEnd
                        && crypt(Cipher.DECRYPT_MODE, key, nonce(counter, false), sealed)
                                .isPresent();
                return moreToCome ? new Opened.Cut() : atEnd ? new Opened.Damaged() : new Opened.Altered();
            }
            plain.writeBytes(chunk.get());
            if (atEnd) {
                return new Opened.Plain(plain.toByteArray());
            }
            at = end;
        }
    }

    private static byte[] wrapKey(byte[] shared, byte[] share, byte[] recipient) {
        byte[] salt = ByteBuffer.allocate(share.length + recipient.length)
                .put(share)
                .put(recipient)
                .array();
        return derive(shared, salt, INTRO + "/" + STANZA);
    }

    private static byte[] derive(byte[] secret, byte[] salt, String use) {
        try {
            var extract = HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(extract.thenExpand(use.getBytes(StandardCharsets.US_ASCII), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mac(byte[] fileKey, String head) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derive(fileKey, new byte[0], "header"), "HmacSHA256"));
            return mac.doFinal(head.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] nonce(long counter, boolean last) {
        return ByteBuffer.allocate(12)
                .putLong(3, counter)
                .put(11, (byte) (last ? 1 : 0))
                .array();
    }

    /** Nothing where the tag does not fit. */
    private static Optional<byte[]> crypt(int mode, byte[] key, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
            cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
            return Optional.of(cipher.doFinal(bytes));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            if (bytes.length < TAG) {
                return Optional.empty();
            }
            throw new IllegalStateException(e);
        }
    }

    private static Optional<byte[]> base64(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The head, line by line. */
    private static final class Lines {
        private static final int LONGEST = 4096;

        private final byte[] file;
        private int at;

        Lines(byte[] file) {
            this.file = file;
        }

        Optional<String> next() {
            for (int end = at; end < file.length && end < at + LONGEST; end++) {
                if (file[end] == '\n') {
                    String line = new String(file, at, end - at, StandardCharsets.US_ASCII);
                    at = end + 1;
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        }

        /** Lines of 64 letters, up to one that is shorter. */
        Optional<String> body() {
            var body = new ArrayList<String>();
            do {
                Optional<String> line = next();
                if (line.isEmpty()) {
                    return Optional.empty();
                }
                body.add(line.get());
            } while (body.getLast().length() == COLUMNS);
            return Optional.of(String.join("", body));
        }
    }

    /** Pieces of 64 KiB, each sealed with its number; the last one is marked as the last. */
    private static final class Chunks extends FilterOutputStream {
        private final byte[] key;
        private final byte[] held = new byte[CHUNK];
        private int filled;
        private long counter;
        private boolean closed;

        Chunks(OutputStream out, byte[] key) {
            super(out);
            this.key = key;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            while (at < from + length) {
                if (filled == CHUNK) {
                    flush(false); // only once more is to come: the last piece is never empty
                }
                int some = Math.min(CHUNK - filled, from + length - at);
                System.arraycopy(bytes, at, held, filled, some);
                filled += some;
                at += some;
            }
        }

        private void flush(boolean last) throws IOException {
            byte[] plain = Arrays.copyOf(held, filled);
            out.write(crypt(Cipher.ENCRYPT_MODE, key, nonce(counter++, last), plain)
                    .orElseThrow());
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                try (OutputStream end = out) {
                    flush(true);
                    end.flush();
                }
            }
        }
    }
}
