// SPDX-License-Identifier: Apache-2.0
package anyi.intake.read;

import anyi.term.DischargeReason;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who left when and why, as a remark tells it: 2026.6.24去世, 于2026年3月1日转其他机构. */
public record Departure(WrittenDate on, Optional<DischargeReason> reason, String words) {
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}年\\d{1,2}月\\d{1,2}[日号]?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|(?<!\\d)\\d{8}(?!\\d)|\\d{4}年\\d{1,2}月|\\d{4}[-./]\\d{1,2}(?![-./\\d])|(?<!\\d)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}");

    /** The departure that a remark tells of; nothing where it has neither a date nor a word of leaving. */
    public static Optional<Departure> in(String remark, Words words, LocalDate today) {
        String tight = ChineseNumber.toDigits(Spelling.tight(remark));
        Matcher date = DATE.matcher(tight);
        boolean dated = date.find();
        String rest = dated ? tight.substring(0, date.start()) + tight.substring(date.end()) : tight;
        rest = rest.replaceAll("^[于在]|[,。;、()]", "");
        Optional<DischargeReason> reason = words.find(DischargeReason.class, "discharge", rest);
        if (!dated && reason.isEmpty()) {
            return Optional.empty();
        }
        WrittenDate on = dated ? WrittenDate.read(date.group(), today) : new WrittenDate.Nothing();
        return Optional.of(new Departure(on, reason, rest));
    }
}
