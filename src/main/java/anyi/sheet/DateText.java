// SPDX-License-Identifier: Apache-2.0
package anyi.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows a moment in a spreadsheet's format code, quoted 年月日 and weekdays included. */
final class DateText {
    private static final Pattern TOKEN = Pattern.compile(
            "\"([^\"]*)\"|\\\\(.)|\\[[^\\]]*\\]|_.|\\*.|(?i)(am/pm|a/p|上午/下午|y+|m+|d+|h+|s+|a+)|(.)", Pattern.DOTALL);

    private final List<Part> parts = new ArrayList<>();

    private record Part(String code, boolean literal) {}

    DateText(String code) {
        int end = sectionEnd(code);
        Matcher token = TOKEN.matcher(code.substring(0, end));
        while (token.find()) {
            String code1 = token.group(3);
            if (code1 != null) {
                parts.add(new Part(code1.toLowerCase(Locale.ROOT), false));
            } else {
                for (int group : new int[] {1, 2, 4}) {
                    String literal = token.group(group);
                    if (literal != null) {
                        parts.add(new Part(literal, true));
                    }
                }
            }
        }
    }

    /** A code can have sections for other signs, apart by semicolons outside of quotes. */
    private static int sectionEnd(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            quoted ^= code.charAt(i) == '"';
            if (!quoted && code.charAt(i) == ';') {
                return i;
            }
        }
        return code.length();
    }

    String show(LocalDateTime at) {
        boolean half = parts.stream().anyMatch(part -> isHalf(part.code()) && !part.literal());
        var text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            text.append(part.literal() ? part.code() : shown(part.code(), at, half, isMinute(i)));
        }
        return text.toString();
    }

    private static boolean isHalf(String code) {
        return code.equals("am/pm") || code.equals("a/p") || code.equals("上午/下午");
    }

    /** One or two m after hours or before seconds. */
    private boolean isMinute(int at) {
        return neighbour(at, -1) == 'h' || neighbour(at, 1) == 's';
    }

    private char neighbour(int at, int step) {
        for (int i = at + step; i >= 0 && i < parts.size(); i += step) {
            if (!parts.get(i).literal()) {
                return parts.get(i).code().charAt(0);
            }
        }
        return ' ';
    }

    private static String shown(String code, LocalDateTime at, boolean half, boolean minute) {
        String pattern = switch (code.charAt(0)) {
            case 'y' -> code.length() > 2 ? "uuuu" : "uu";
            case 'm' -> minute && code.length() <= 2 ? code : "M".repeat(Math.min(code.length(), 2));
            case 'd' -> code.length() <= 2 ? code : "";
            case 'h' -> (half ? "h" : "H").repeat(Math.min(code.length(), 2));
            case 's' -> code.length() <= 2 ? code : "ss";
            default -> "";
        };
        if (!pattern.isEmpty()) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(at);
        }
        if (isHalf(code)) {
            return at.getHour() < 12 ? "上午" : "下午";
        }
        String weekday = at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
        return code.equals("aaa") ? weekday.substring(2) : weekday;
    }
}
