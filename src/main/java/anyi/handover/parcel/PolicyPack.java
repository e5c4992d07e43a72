// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import anyi.handover.parcel.Unfit.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Policy files with the signature of who issued them. {@code unzip}, {@code sha256sum -c sha256.txt} and {@code minisign -V
 * -m sha256.txt} check it without us.
 *
 * @param issuer as the home knows the owner of the key, not as the pack says
 * @param files the policies' texts by their names
 */
public record PolicyPack(String issuer, PublicKey key, LocalDate on, Map<String, String> files) {
    public static final String SUFFIX = ".anyipolicies";

    private static final String TOP = "anyi-policies/";
    private static final String POLICIES = "policies/";
    private static final String LIST = "sha256.txt";
    private static final String SIGNATURE = LIST + ".minisig";
    private static final String INFO = "issuer.txt";
    private static final String REMARK = "anyi-policies/1 ";
    private static final int LARGEST = 16 << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The same content gives the same bytes. */
    public static byte[] write(String issuer, LocalDate on, Map<String, String> policies, Keys keys) {
        Map<String, byte[]> files = new TreeMap<>();
        policies.forEach((name, text) -> files.put(POLICIES + name, text.getBytes(StandardCharsets.UTF_8)));
        String info = "Source-Organization: " + issuer + "\n" + ParcelWriter.KEY
                + keys.signing().publicKey().text() + "\n";
        files.put(INFO, info.getBytes(StandardCharsets.UTF_8));
        var list = new StringBuilder();
        files.forEach((name, bytes) ->
                list.append(hash(bytes)).append("  ").append(name).append('\n'));
        byte[] sums = list.toString().getBytes(StandardCharsets.UTF_8);
        files.put(LIST, sums);
        files.put(SIGNATURE, keys.signing().sign(sums, REMARK + on).getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(TOP + file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Reads a pack, believing nothing that is not signed by a key that the home knows.
     *
     * @param known the name of a key's owner, by the key's text
     * @throws Unfit where it is not to be taken
     */
    public static PolicyPack read(byte[] zip, Function<String, Optional<String>> known) {
        Map<String, byte[]> files = unzipped(zip);
        byte[] sums = need(files, LIST);
        Signature signature =
                Signature.parse(text(need(files, SIGNATURE))).orElseThrow(() -> new Unfit(Reason.ALTERED, SIGNATURE));
        if (!signature.remark().startsWith(REMARK)) {
            throw new Unfit(Reason.NOT_OURS);
        }
        String said = text(need(files, INFO))
                .lines()
                .filter(line -> line.startsWith(ParcelWriter.KEY))
                .map(line -> line.substring(ParcelWriter.KEY.length()))
                .findFirst()
                .orElseThrow(() -> new Unfit(Reason.ALTERED, INFO));
        PublicKey key = PublicKey.parse(said).orElseThrow(() -> new Unfit(Reason.ALTERED, INFO));
        String issuer = known.apply(said).orElseThrow(() -> new Unfit(Reason.UNKNOWN_KEY, key.fingerprint()));
        if (!signature.isOf(key, sums)) {
            throw new Unfit(Reason.ALTERED, LIST);
        }
        compare(text(sums), files);
        Map<String, String> policies = new LinkedHashMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(POLICIES)) {
                policies.put(name.substring(POLICIES.length()), text(bytes));
            }
        });
        return new PolicyPack(issuer, key, day(signature.remark()), policies);
    }

    private static LocalDate day(String remark) {
        try {
            return LocalDate.parse(remark.substring(REMARK.length()));
        } catch (java.time.DateTimeException e) {
            throw new Unfit(Reason.ALTERED, SIGNATURE);
        }
    }

    /** Every file is listed, every one listed is there, and each is as it was. */
    private static void compare(String list, Map<String, byte[]> files) {
        Map<String, String> listed = new TreeMap<>();
        list.lines().forEach(line -> {
            String[] parts = line.split(" {2}", 2);
            if (parts.length == 2) {
                listed.put(parts[1], parts[0]);
            }
        });
        files.forEach((name, bytes) -> {
            boolean own = name.equals(LIST) || name.equals(SIGNATURE);
            if (!own && !hash(bytes).equals(listed.remove(name))) {
                throw new Unfit(Reason.ALTERED, name);
            }
        });
        listed.keySet().stream().findFirst().ifPresent(missing -> {
            throw new Unfit(Reason.ALTERED, missing);
        });
    }

    private static Map<String, byte[]> unzipped(byte[] zip) {
        if (zip.length < 4 || zip[0] != 'P' || zip[1] != 'K') {
            throw new Unfit(Reason.NOT_OURS);
        }
        Map<String, byte[]> files = new TreeMap<>();
        long total = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().startsWith(TOP)) {
                    throw new Unfit(Reason.NOT_OURS);
                }
                byte[] bytes = in.readNBytes(LARGEST + 1);
                total += bytes.length;
                if (total > LARGEST) {
                    throw new Unfit(Reason.TOO_LARGE, LARGEST >> 20);
                }
                if (files.put(entry.getName().substring(TOP.length()), bytes) != null) {
                    throw new Unfit(Reason.ALTERED, entry.getName());
                }
            }
        } catch (ZipException | java.io.EOFException e) {
            throw new Unfit(Reason.CUT);
        } catch (IOException e) {
            throw new Unfit(Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
        return files;
    }

    private static byte[] need(Map<String, byte[]> files, String name) {
        byte[] file = files.get(name);
        if (file == null) {
            throw new Unfit(files.isEmpty() ? Reason.CUT : Reason.NOT_OURS);
        }
        return file;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(ParcelWriter.sha256().digest(bytes));
    }
}
