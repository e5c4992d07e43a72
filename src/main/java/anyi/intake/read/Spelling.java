// SPDX-License-Identifier: Apache-2.0
package anyi.intake.read;

import java.text.Normalizer;
import java.util.Set;

/** The one form in which words and headings are compared. */
public final class Spelling {
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "—", "——", "/", "\\", "无", "没有", "不详", "未知", "空", "暂无", "N/A", "n/a", "null");

    private static final int LONGEST_NOTHING = 6;

    private Spelling() {}

    /** Full-width forms folded, every blank and invisible character gone, the quote that spreadsheets put in front too. */
    public static String tight(String written) {
        if (isPlain(written)) {
            return written;
        }
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC);
        var tight = new StringBuilder(folded.length());
        folded.codePoints().filter(c -> !isBlank(c)).forEach(tight::appendCodePoint);
        int start = 0;
        while (start < tight.length() && (tight.charAt(start) == '\'' || tight.charAt(start) == '`')) {
            start++;
        }
        return tight.substring(start);
    }

    /** Most cells: printable ASCII that is no quote, and common characters. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean ascii = c > ' ' && c < 0x7F && c != '\'' && c != '`';
            if (!ascii && (c < 0x4E00 || c > 0x9FFF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }

    /** Whether the cell says that there is nothing to say: empty, a dash, 无. */
    public static boolean isNothing(String written) {
        if (written.length() > LONGEST_NOTHING
                && !written.isBlank()
                && written.strip().length() > LONGEST_NOTHING) {
            return false;
        }
        return NOTHING.contains(tight(written));
    }

    /** A heading as it is looked up: {@link #tight}, without stars, colons and quotes; brackets stay. */
    public static String heading(String written) {
        return tight(written).replaceAll("[*※#:\"“”'‘’。;]", "").replaceAll("^[0-9]+[.、]", "");
    }

    /** The heading without what stands in brackets: a unit, mostly. */
    public static String withoutBrackets(String heading) {
        return heading.replaceAll("[(\\[【<〔{][^)\\]】>〕}]*[)\\]】>〕}]", "");
    }
}
