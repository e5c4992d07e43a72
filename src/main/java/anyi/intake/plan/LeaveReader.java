// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static anyi.intake.find.Field.*;

import anyi.intake.plan.Reading.Need;
import anyi.intake.read.WrittenDate;
import anyi.term.LeaveKind;
import java.time.LocalDate;
import java.util.List;

/** Reads a row of a register of leave. */
final class LeaveReader {
    private LeaveReader() {}

    static void read(Reading reading) {
        reading.copyName(NAME);
        reading.id(ID_NUMBER).good().ifPresent(number -> reading.facts().set(ID_NUMBER, number.text()));
        reading.word(SEX, "sex");
        reading.copyName(ESCORT_NAME);
        reading.phone(ESCORT_PHONE);
        List.of(BED, ROOM, ESCORT_RELATION, APPROVED_BY, DESTINATION, REMARK).forEach(reading::copy);
        String kind = reading.text(LEAVE_KIND);
        reading.facts()
                .set(
                        LEAVE_KIND,
                        reading.words()
                                .find(LeaveKind.class, "leave", kind)
                                .orElse(LeaveKind.OTHER)
                                .name());
        LocalDate left = reading.day(LEFT_ON, Need.DAY);
        if (reading.date(LEFT_ON).isNothing()) {
            reading.refuse(LEFT_ON, Code.DATE_MISSING);
        }
        LocalDate back = isStillAway(reading) ? null : reading.day(BACK_ON, Need.DAY);
        if (left != null && back == null && endsWithoutReturn(reading)) {
            back = reading.date(EXPECTED_ON)
                    .day()
                    .filter(on -> !on.isAfter(reading.today()) && !on.isBefore(left))
                    .orElse(null);
            if (back != null) {
                reading.facts().set(BACK_ON, back.toString());
                reading.findings().remark(reading.line(), EXPECTED_ON, Code.END_IS_RETURN);
            }
        }
        if (left != null && back != null && back.isBefore(left) && reading.lacksYear(BACK_ON)) {
            back = back.plusYears(1);
            reading.facts().set(BACK_ON, back.toString());
        }
        if (left != null && back != null && back.isBefore(left)) {
            reading.refuse(BACK_ON, Code.BACK_BEFORE_FROM);
        }
        expected(reading, left);
    }

    /** A register with one end only, 请假起 and 请假止: who is back by then came back then. */
    private static boolean endsWithoutReturn(Reading reading) {
        return reading.entry().column(BACK_ON) == 0
                && reading.entry()
                        .layout()
                        .column(EXPECTED_ON)
                        .filter(column -> !column.heading().matches(".*(预|拟|应|该|计划|说好|约定|打算).*"))
                        .isPresent();
    }

    private static void expected(Reading reading, @org.jspecify.annotations.Nullable LocalDate left) {
        if (reading.date(EXPECTED_ON) instanceof WrittenDate.Month) {
            return;
        }
        LocalDate expected = reading.day(EXPECTED_ON, Need.LOOSE);
        if (left != null && expected != null && expected.isBefore(left)) {
            reading.warn(EXPECTED_ON, Code.EXPECTED_BEFORE_FROM);
            reading.facts().set(EXPECTED_ON, null);
        }
    }

    private static boolean isStillAway(Reading reading) {
        return reading.text(BACK_ON).matches("[还尚仍]?(未|没|没有|不)(归|返|回|销).{0,3}|[还尚仍]?在外.{0,2}|[还仍]在?.{0,3}(住院|医院|家)");
    }
}
