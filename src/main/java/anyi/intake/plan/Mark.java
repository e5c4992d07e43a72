// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.term.AttendanceMark;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One mark of a training ledger: somebody at a session. A row of a matrix has several.
 *
 * @param hours class hours as written
 * @param score empty = none
 * @param passed {@code true}, {@code false}, or empty where nothing says it
 */
public record Mark(
        LocalDate on,
        String topic,
        String hours,
        String teacher,
        String place,
        AttendanceMark mark,
        String score,
        String passed) {
    private static final String CELL = "\t";
    private static final String LINE = "\n";

    /** The session it is of: its first day and topic. */
    public String session() {
        return on + " " + topic;
    }

    /** In the one text that a fact keeps. */
    static String write(List<Mark> marks) {
        return marks.stream().map(Mark::written).collect(Collectors.joining(LINE));
    }

    private String written() {
        return String.join(CELL, on.toString(), topic, hours, teacher, place, mark.name(), score, passed);
    }

    public static List<Mark> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(LINE)).map(Mark::line).toList();
    }

    private static Mark line(String text) {
        String[] cells = text.split(CELL, -1);
        return new Mark(
                LocalDate.parse(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                AttendanceMark.valueOf(cells[5]),
                cells[6],
                cells[7]);
    }
}
