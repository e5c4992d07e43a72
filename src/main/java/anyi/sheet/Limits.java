// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

/**
 * Bounds that a care home's ledger never comes near and that keep a hostile file inside 256 MB and some seconds.
 *
 * @param entries parts of a zipped workbook
 * @param unpacked bytes of all parts that are read, unpacked, in one pass over the workbook
 * @param strings distinct texts of a workbook
 * @param stringCharacters characters of all distinct texts
 * @param cellCharacters characters of one cell; Excel's own bound is 32,767
 * @param cells cells of one sheet that hold something
 */
record Limits(
        long fileBytes,
        long oldFileBytes,
        int entries,
        long unpacked,
        int strings,
        long stringCharacters,
        int cellCharacters,
        long cells,
        int merges) {
    static final Limits USUAL =
            new Limits(256L << 20, 24L << 20, 5_000, 512L << 20, 2_000_000, 24_000_000L, 32_767, 20_000_000L, 100_000);

    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;

    /** A merged range that is wider than this is decoration, not a value for each of its columns. */
    static final int MERGED_COLUMNS = 512;
}
