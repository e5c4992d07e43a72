// SPDX-License-Identifier: Apache-2.0
package anyi.sheet.table;

/** Names that every file system and workbook takes. */
public final class FileName {
    private static final int SHEET = 31;

    private FileName() {}

    /** Parts joined by an underscore, without what file systems refuse. */
    public static String of(String extension, String... parts) {
        return String.join("_", parts)
                        .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "")
                        .strip() + "." + extension;
    }

    static String ofSheet(String name) {
        String clean = name.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "").strip();
        return clean.length() <= SHEET ? clean : clean.substring(0, SHEET);
    }
}
