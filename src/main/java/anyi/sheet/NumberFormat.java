// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a number shows.
 *
 * @param code the format as the file or the standard has it
 */
record NumberFormat(int id, String code, Kind kind) {
    enum Kind {
        /** Plain digits. */
        PLAIN,
        DATE,
        OTHER
    }

    static final NumberFormat GENERAL = new NumberFormat(0, "General", Kind.PLAIN);

    /** The standard's numbers that depend on the language of Excel, as a Chinese one shows them. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy年m月"),
            Map.entry(28, "m月d日"),
            Map.entry(29, "m月d日"),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy年m月d日"),
            Map.entry(32, "h时mm分"),
            Map.entry(33, "h时mm分ss秒"),
            Map.entry(36, "yyyy年m月"),
            Map.entry(50, "yyyy年m月"),
            Map.entry(51, "m月d日"),
            Map.entry(52, "yyyy年m月"),
            Map.entry(53, "m月d日"),
            Map.entry(54, "m月d日"),
            Map.entry(57, "yyyy年m月"),
            Map.entry(58, "m月d日"));

    static NumberFormat of(int id, @Nullable String custom) {
        String code = CHINESE.get(id);
        if (code == null) {
            code = custom != null ? custom : builtin(id);
        }
        return new NumberFormat(id, code, kind(id, code));
    }

    private static String builtin(int id) {
        try {
            return org.apache.poi.ss.usermodel.BuiltinFormats.getBuiltinFormat(id) instanceof String code
                    ? code
                    : "General";
        } catch (IllegalArgumentException e) {
            return "General";
        }
    }

    private static Kind kind(int id, String code) {
        if (id == 0 || code.equalsIgnoreCase("General") || code.equals("@") || code.equals("0")) {
            return Kind.PLAIN;
        }
        return isDate(code) ? Kind.DATE : Kind.OTHER;
    }

    /** A format of days: letters of a calendar outside of quotes and brackets, and no digit of a number. */
    private static boolean isDate(String code) {
        String bare = code.replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\\\.|_.|\\*.", "")
                .replaceAll("\\[[^\\]]*\\]", "")
                .toLowerCase(Locale.ROOT);
        int section = bare.indexOf(';');
        String first = (section < 0 ? bare : bare.substring(0, section)).replace("general", "");
        boolean day = first.contains("y") || first.contains("d") || first.contains("m") && !first.contains("h");
        boolean elapsed = code.toLowerCase(Locale.ROOT).matches(".*\\[(h+|m+|s+)\\].*");
        return day && !elapsed && !first.replaceAll("s\\.0+", "s").matches(".*[0#?%].*")
                || !elapsed && first.contains("h") && day;
    }
}
