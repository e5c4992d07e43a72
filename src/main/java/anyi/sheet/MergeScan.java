// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import anyi.sheet.Merges.Area;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged ranges, which a sheet names after its rows: unpacking it once more and looking for one word costs a
 * tenth of parsing it.
 */
final class MergeScan {
    private static final String WORD = "mergeCells";
    private static final Pattern RANGE = Pattern.compile(
            "<(?:\\w+:)?mergeCell\\s[^>]*?ref\\s*=\\s*[\"']\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    private static final int TAIL = 8 << 20;

    private MergeScan() {}

    static List<Area> areas(InputStream part, Limits limits) {
        var tail = new StringBuilder();
        try (InputStream in = part) {
            var buffer = new byte[1 << 16];
            boolean found = false;
            for (int count; (count = in.readNBytes(buffer, 0, buffer.length)) > 0; ) {
                tail.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
                int at = found ? 0 : tail.indexOf(WORD);
                if (at >= 0) {
                    found = true;
                    tail.delete(0, at);
                } else {
                    tail.delete(0, Math.max(0, tail.length() - WORD.length()));
                }
                if (tail.length() > TAIL) {
                    throw new Unreadable(Refusal.TOO_LARGE);
                }
            }
        } catch (IOException e) {
            throw new Unreadable(Refusal.DAMAGED, e);
        }
        return parsed(tail, limits);
    }

    private static List<Area> parsed(CharSequence tail, Limits limits) {
        var areas = new ArrayList<Area>();
        Matcher range = RANGE.matcher(tail);
        while (range.find()) {
            if (areas.size() == limits.merges()) {
                throw new Unreadable(Refusal.TOO_LARGE);
            }
            areas.add(new Area(
                    Integer.parseInt(range.group(2)),
                    XlsxCells.column(range.group(1)),
                    Integer.parseInt(range.group(4)),
                    XlsxCells.column(range.group(3))));
        }
        return areas;
    }
}
