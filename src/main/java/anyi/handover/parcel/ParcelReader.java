// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import anyi.handover.parcel.Unfit.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Opens a file that somebody brought, in memory alone, and believes nothing of it that is not signed. */
public final class ParcelReader {
    private static final long LARGEST_FILE = 512L << 20;
    private static final long LARGEST_CONTENT = 4L << 30;
    /** Rows of text become a tenth or a twentieth by packing; what grows more than so many times was made to harm. */
    private static final int MOST_GROWTH = 100;

    private static final long SMALL_CONTENT = 64L << 20;
    private static final int MOST_FILES = 1000;
    private static final int TAG_FILE = 1 << 20;
    private static final int END_RECORD = 22;

    private final SealKey own;
    private final int schema;
    private final Function<String, Optional<Card>> known;

    /**
     * @param own opens what was sealed
     * @param schema the newest migration of this program
     * @param known the card of a key, by the key's text
     */
    public ParcelReader(SealKey own, int schema, Function<PublicKey, Optional<Card>> known) {
        this.own = own;
        this.schema = schema;
        this.known = text -> PublicKey.parse(text).flatMap(known);
    }

    /** @throws Unfit where it is not to be taken */
    public Parcel read(Path file) {
        // it is held in memory twice where it was sealed
        return read(bytes(file, Math.min(LARGEST_FILE, Runtime.getRuntime().maxMemory() / 4)));
    }

    /** Nothing larger than the limit comes into memory. */
    static byte[] bytes(Path file, long largest) {
        try {
            if (Files.size(file) > largest) {
                throw new Unfit(Reason.TOO_LARGE, largest >> 20);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unfit(Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** @throws Unfit where it is not to be taken */
    public Parcel read(byte[] file) {
        return unzipped(Age.isSealed(file) ? unsealed(file) : file);
    }

    private byte[] unsealed(byte[] file) {
        return switch (Age.open(file, own)) {
            case Age.Opened.Plain(byte[] bytes) -> bytes;
            case Age.Opened.ForOthers _ -> throw new Unfit(Reason.FOR_OTHERS);
            case Age.Opened.Cut _ -> throw new Unfit(Reason.CUT);
            case Age.Opened.Damaged _ -> throw new Unfit(Reason.DAMAGED);
            case Age.Opened.Altered _ -> throw new Unfit(Reason.ALTERED, "age");
        };
    }

    private Parcel unzipped(byte[] zip) {
        var content = new Content(Math.min(LARGEST_CONTENT, SMALL_CONTENT + (long) MOST_GROWTH * zip.length));
        unzip(zip, content::read);
        return checked(zip, content);
    }

    /** Takes a file of a zip, whose content the stream gives. */
    @FunctionalInterface
    interface Each {
        void take(ZipEntry entry, ZipInputStream in) throws IOException;
    }

    /** Goes through the files of a zip; what is wrong with it comes as {@link Unfit}. */
    static void unzip(byte[] zip, Each each) {
        boolean begins = zip.length > 4 && zip[0] == 'P' && zip[1] == 'K' && zip[2] == 3 && zip[3] == 4;
        if (!begins) {
            throw new Unfit(Reason.NOT_OURS);
        }
        if (!hasEnd(zip)) {
            throw new Unfit(Reason.CUT);
        }
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                each.take(entry, in);
            }
        } catch (EOFException e) {
            throw new Unfit(Reason.CUT);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Unfit(Reason.ALTERED, "zip");
        } catch (IOException e) {
            throw new Unfit(Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** A zip ends with its table of contents: whatever was cut has none. */
    private static boolean hasEnd(byte[] zip) {
        int at = zip.length - END_RECORD;
        return at >= 0 && zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 5 && zip[at + 3] == 6;
    }

    private Parcel checked(byte[] zip, Content content) {
        byte[] tags = content.tag(ParcelWriter.TAGS);
        Signature signature = Signature.parse(text(content.tag(ParcelWriter.SIGNATURE)))
                .orElseThrow(() -> new Unfit(Reason.ALTERED, ParcelWriter.SIGNATURE));
        int version = Head.version(signature.remark()).orElseThrow(() -> new Unfit(Reason.NOT_OURS));
        if (version > Head.VERSION) {
            throw new Unfit(Reason.NEWER, version, Head.VERSION);
        }
        Card sender = sender(content);
        if (!signature.isOf(sender.key(), tags)) {
            throw new Unfit(Reason.ALTERED, ParcelWriter.TAGS);
        }
        compare(tags, content.tagHashes());
        compare(content.tag(ParcelWriter.MANIFEST), content.dataHashes());
        Head head = Head.parse(signature.remark()).orElseThrow(() -> new Unfit(Reason.ALTERED, ParcelWriter.SIGNATURE));
        if (!head.sender().equals(sender.id())) {
            throw new Unfit(Reason.OTHER_SENDER, sender.name());
        }
        if (head.schema() > schema) {
            throw new Unfit(Reason.NEWER, head.schema(), schema);
        }
        return new Parcel(sender, head, hex(tags), zip, List.copyOf(content.hashes.keySet()));
    }

    /** Whose key it says it is; whether that is true, the signature tells. */
    private Card sender(Content content) {
        String key = key(content.tag(ParcelWriter.INFO), ParcelWriter.INFO);
        return known.apply(key)
                .orElseThrow(() -> new Unfit(
                        Reason.UNKNOWN_KEY,
                        PublicKey.parse(key).map(PublicKey::fingerprint).orElse("?")));
    }

    /** The text of the key that a file about the sender states. */
    static String key(byte[] info, String name) {
        return text(info)
                .lines()
                .filter(line -> line.startsWith(ParcelWriter.KEY))
                .map(line -> line.substring(ParcelWriter.KEY.length()))
                .findFirst()
                .orElseThrow(() -> new Unfit(Reason.ALTERED, name));
    }

    /**
     * Every file that is there is listed, every one listed is there, and each is as it was.
     *
     * @param list as {@code sha256sum} writes it
     * @param there the hashes of the files by their names
     */
    static void compare(byte[] list, Map<String, String> there) {
        Map<String, String> listed = new HashMap<>();
        text(list).lines().forEach(line -> {
            String[] parts = line.split(" {2}", 2);
            if (parts.length == 2) {
                listed.put(parts[1], parts[0]);
            }
        });
        there.forEach((name, hash) -> {
            if (!hash.equals(listed.remove(name))) {
                throw new Unfit(Reason.ALTERED, name);
            }
        });
        listed.keySet().stream().findFirst().ifPresent(missing -> {
            throw new Unfit(Reason.ALTERED, missing);
        });
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** SHA-256. */
    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(ParcelWriter.sha256().digest(bytes));
    }

    /** What a zip holds: a hash of each file, and the small ones whole. Nothing is written anywhere. */
    private static final class Content {
        private final Map<String, String> hashes = new LinkedHashMap<>();
        private final Map<String, byte[]> tags = new HashMap<>();
        private final long most;
        private long total;

        Content(long most) {
            this.most = most;
        }

        void read(ZipEntry entry, ZipInputStream in) throws IOException {
            String whole = entry.getName();
            int slash = whole.indexOf('/');
            String name = whole.substring(slash + 1);
            if (slash < 0 || entry.isDirectory() || hashes.containsKey(name)) {
                throw new Unfit(slash < 0 ? Reason.NOT_OURS : Reason.ALTERED, name);
            }
            hashes.put(name, read(name, in));
            if (hashes.size() > MOST_FILES) {
                throw new Unfit(Reason.NOT_OURS);
            }
        }

        private String read(String name, ZipInputStream in) throws IOException {
            MessageDigest digest = ParcelWriter.sha256();
            var small = new ByteArrayOutputStream();
            boolean isTag = !name.startsWith(ParcelWriter.DATA);
            byte[] buffer = new byte[1 << 16];
            for (int some = in.read(buffer); some >= 0; some = in.read(buffer)) {
                digest.update(buffer, 0, some);
                total += some;
                if (total > most) {
                    throw new Unfit(Reason.TOO_LARGE, most >> 20);
                }
                if (isTag) {
                    small.write(buffer, 0, some);
                    if (small.size() > TAG_FILE) {
                        throw new Unfit(Reason.NOT_OURS);
                    }
                }
            }
            if (isTag) {
                tags.put(name, small.toByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        }

        Map<String, String> dataHashes() {
            Map<String, String> data = new LinkedHashMap<>(hashes);
            data.keySet().removeIf(name -> !name.startsWith(ParcelWriter.DATA));
            return data;
        }

        /** Of what is signed by way of the list, which names neither itself nor its signature. */
        Map<String, String> tagHashes() {
            Map<String, String> own = new LinkedHashMap<>(hashes);
            own.keySet().removeIf(name -> name.startsWith(ParcelWriter.DATA));
            own.remove(ParcelWriter.TAGS);
            own.remove(ParcelWriter.SIGNATURE);
            return own;
        }

        byte[] tag(String name) {
            return Optional.ofNullable(tags.get(name)).orElseThrow(() -> new Unfit(Reason.NOT_OURS));
        }
    }
}
