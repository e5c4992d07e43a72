// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds out what a file is, by its first bytes. */
final class Opener {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** A worksheet of Excel 2 to 4, without a container. */
    private static final byte[] BIFF_2_TO_4 = {9};

    private static final List<String> NOT_TABLES =
            List.of("%PDF", "{\\rtf", "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "BM", "7z", "Rar!");

    private Opener() {}

    static Opening open(Path file, Limits limits) {
        try {
            Workbook workbook = workbook(file, limits);
            try {
                if (!hasRows(workbook)) {
                    throw new Unreadable(Refusal.NO_ROWS);
                }
            } catch (RuntimeException e) {
                workbook.close();
                throw e;
            }
            return new Opening.Opened(workbook);
        } catch (Unreadable e) {
            return new Opening.Refused(e.refusal());
        } catch (IOException e) {
            return new Opening.Refused(Refusal.CANNOT_BE_OPENED);
        }
    }

    private static Workbook workbook(Path file, Limits limits) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(Refusal.CANNOT_BE_OPENED);
        }
        if (Files.size(file) > limits.fileBytes()) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        byte[] head = head(file);
        if (head.length == 0) {
            throw new Unreadable(Refusal.EMPTY);
        }
        if (startsWith(head, ZIP)) {
            return XlsxWorkbook.open(file, limits);
        }
        if (startsWith(head, OLE2)) {
            return XlsWorkbook.open(file, limits);
        }
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (NOT_TABLES.stream().anyMatch(latin::startsWith)) {
            throw new Unreadable(Refusal.NOT_A_TABLE);
        }
        String beginning =
                latin.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (beginning.startsWith("<!doctype html")
                || beginning.startsWith("<") && beginning.contains("<table")
                || beginning.startsWith("<html")
                || beginning.startsWith("<?xml")) {
            throw new Unreadable(Refusal.WEB_PAGE);
        }
        if (startsWith(head, BIFF_2_TO_4) && head.length > 3 && head[1] <= 4 && head[3] == 0) {
            throw new Unreadable(Refusal.OLD_EXCEL);
        }
        return CsvWorkbook.open(file, limits);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4096);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }

    private static boolean hasRows(Workbook workbook) {
        for (Sheet sheet : workbook.sheets()) {
            try (Rows rows = sheet.rows()) {
                if (rows.hasNext()) {
                    return true;
                }
            }
        }
        return false;
    }
}
