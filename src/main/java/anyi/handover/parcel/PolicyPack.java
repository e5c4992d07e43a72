// SPDX-License-Identifier: Apache-2.0
package anyi.handover.parcel;

import anyi.handover.parcel.Unfit.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
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

    /** The same content gives the same bytes. */
    public static byte[] write(String issuer, LocalDate on, Map<String, String> policies, Keys keys) {
        Map<String, byte[]> files = new TreeMap<>();
        policies.forEach((name, text) -> files.put(POLICIES + name, text.getBytes(StandardCharsets.UTF_8)));
        String info = "Source-Organization: " + issuer + "\n" + ParcelWriter.KEY
                + keys.signing().publicKey().text() + "\n";
        files.put(INFO, info.getBytes(StandardCharsets.UTF_8));
        var list = new StringBuilder();
        files.forEach((name, bytes) ->
                list.append(ParcelReader.hex(bytes)).append("  ").append(name).append('\n'));
        byte[] sums = list.toString().getBytes(StandardCharsets.UTF_8);
        files.put(LIST, sums);
        files.put(SIGNATURE, keys.signing().sign(sums, REMARK + on).getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(TOP + file.getKey());
                entry.setTimeLocal(ParcelWriter.NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As {@link #read(byte[], Function)}. */
    public static PolicyPack read(Path file, Function<String, Optional<String>> known) {
        return read(ParcelReader.bytes(file, LARGEST), known);
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
        Signature signature = Signature.parse(ParcelReader.text(need(files, SIGNATURE)))
                .orElseThrow(() -> new Unfit(Reason.ALTERED, SIGNATURE));
        if (!signature.remark().startsWith(REMARK)) {
            throw new Unfit(Reason.NOT_OURS);
        }
        String said = ParcelReader.key(need(files, INFO), INFO);
        PublicKey key = PublicKey.parse(said).orElseThrow(() -> new Unfit(Reason.ALTERED, INFO));
        String issuer = known.apply(said).orElseThrow(() -> new Unfit(Reason.UNKNOWN_KEY, key.fingerprint()));
        if (!signature.isOf(key, sums)) {
            throw new Unfit(Reason.ALTERED, LIST);
        }
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> hashes.put(name, ParcelReader.hex(bytes)));
        hashes.remove(LIST);
        hashes.remove(SIGNATURE);
        ParcelReader.compare(sums, hashes);
        Map<String, String> policies = new LinkedHashMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(POLICIES)) {
                policies.put(name.substring(POLICIES.length()), ParcelReader.text(bytes));
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

    private static Map<String, byte[]> unzipped(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        long[] total = {0};
        ParcelReader.unzip(zip, (entry, in) -> {
            if (!entry.getName().startsWith(TOP)) {
                throw new Unfit(Reason.NOT_OURS);
            }
            byte[] bytes = in.readNBytes(LARGEST + 1);
            total[0] += bytes.length;
            if (total[0] > LARGEST) {
                throw new Unfit(Reason.TOO_LARGE, LARGEST >> 20);
            }
            if (files.put(entry.getName().substring(TOP.length()), bytes) != null) {
                throw new Unfit(Reason.ALTERED, entry.getName());
            }
        });
        return files;
    }

    private static byte[] need(Map<String, byte[]> files, String name) {
        byte[] file = files.get(name);
        if (file == null) {
            throw new Unfit(files.isEmpty() ? Reason.CUT : Reason.NOT_OURS);
        }
        return file;
    }
}
