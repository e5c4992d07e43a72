// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.read.ChineseNumber;
import anyi.intake.read.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a table: the lines above it, the sheet's name and the file's.
 *
 * @param text all of it, tight
 * @param year the year that the table is about
 * @param month the month that the table is about
 * @param filledOn the day on which it was filled in
 */
public record Title(String text, Optional<Integer> year, Optional<YearMonth> month, Optional<LocalDate> filledOn) {
    private static final Pattern FILLED = Pattern.compile(
            "(?:填报日期|填表日期|填表时间|制表日期|制表时间|填报时间|统计截止日期|截止日期|截至日期|截至|上报日期|日期)[:]?(\\d{4})[-年./](\\d{1,2})[-月./](\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(20\\d{2})年?[-./]?(\\d{1,2})月");
    private static final Pattern MONTH_DIGITS = Pattern.compile("(?<!\\d)(20\\d{2})[-./]?(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern BARE_MONTH = Pattern.compile("(?<!\\d)(1[0-2]|0?[1-9])月(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?:年|年度)?(?!\\d)");

    /**
     * @param sheet the sheet's name; weighs most for the month, since titles are copied from sheet to sheet
     * @param above the text of the rows above the head
     */
    static Title of(String file, String sheet, String above) {
        String name = ChineseNumber.toDigits(Spelling.tight(sheet));
        String lines = ChineseNumber.toDigits(Spelling.tight(above));
        String fileName = ChineseNumber.toDigits(Spelling.tight(file.replaceFirst("\\.\\w+$", "")));
        Matcher filled = FILLED.matcher(lines);
        Optional<LocalDate> filledOn = filled.find() ? day(filled) : Optional.empty();
        String undated = FILLED.matcher(lines).replaceAll("");
        Optional<Integer> year = year(name).or(() -> year(undated)).or(() -> year(fileName));
        Optional<YearMonth> month = month(name)
                .or(() -> bareMonth(name, year.or(() -> filledOn.map(LocalDate::getYear))))
                .or(() -> month(undated))
                .or(() -> month(fileName))
                .or(() -> bareMonth(undated, year.or(() -> filledOn.map(LocalDate::getYear))));
        return new Title(name + " " + undated + " " + fileName, year, month, filledOn);
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
    }

    private static Optional<YearMonth> month(String text) {
        Matcher month = MONTH.matcher(text);
        if (!month.find()) {
            month = MONTH_DIGITS.matcher(text);
            if (!month.find()) {
                return Optional.empty();
            }
        }
        int number = Integer.parseInt(month.group(2));
        return number >= 1 && number <= 12
                ? Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), number))
                : Optional.empty();
    }

    private static Optional<YearMonth> bareMonth(String text, Optional<Integer> year) {
        Matcher month = BARE_MONTH.matcher(text);
        return month.find() ? year.map(of -> YearMonth.of(of, Integer.parseInt(month.group(1)))) : Optional.empty();
    }
}
