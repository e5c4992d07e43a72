// SPDX-License-Identifier: Apache-2.0
package anyi.intake.find;

import anyi.intake.read.ChineseNumber;
import anyi.intake.read.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a column that is a training session, such as "3月14日 压疮预防（16学时）".
 *
 * @param hours class hours as written; nothing where the heading has none
 */
public record SessionHead(LocalDate on, String topic, Optional<String> hours) {
    private static final Pattern DAY =
            Pattern.compile("(?:(20\\d{2})[-./年])?(1[0-2]|0?[1-9])(?:月|[-./])(3[01]|[12]\\d|0?[1-9])(?:日|号)?");
    private static final Pattern HOURS = Pattern.compile("[(（]?(\\d{1,3}(?:\\.\\d)?)(?:个)?(?:学时|课时|小时)[)）]?");

    /** @param year of headings that give none */
    public static Optional<SessionHead> read(String heading, int year) {
        String tight = ChineseNumber.toDigits(Spelling.tight(heading));
        Matcher day = DAY.matcher(tight);
        if (!day.find()) {
            return Optional.empty();
        }
        String rest = tight.substring(0, day.start()) + tight.substring(day.end());
        Matcher hours = HOURS.matcher(rest);
        boolean told = hours.find();
        String topic = told ? rest.substring(0, hours.start()) + rest.substring(hours.end()) : rest;
        topic = topic.replaceAll("^[-:：,，、]+|[-:：,，、]+$", "");
        if (topic.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SessionHead(
                    LocalDate.of(
                            day.group(1) == null ? year : Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))),
                    topic,
                    told ? Optional.of(hours.group(1)) : Optional.empty()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean isOne(String heading) {
        return read(heading, 2024).isPresent();
    }
}
