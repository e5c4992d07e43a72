// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import static anyi.intake.find.Field.ATTENDED;
import static anyi.intake.find.Field.COURSE;
import static anyi.intake.find.Field.HOURS;
import static anyi.intake.find.Field.ID_NUMBER;
import static anyi.intake.find.Field.NAME;
import static anyi.intake.find.Field.PASSED;
import static anyi.intake.find.Field.SESSION;
import static anyi.intake.find.Field.TEACHER;
import static anyi.intake.find.Field.TEST_SCORE;
import static anyi.intake.find.Field.TRAINED_ON;
import static anyi.intake.find.Field.TRAIN_PLACE;

import anyi.intake.find.Column;
import anyi.intake.find.SessionHead;
import anyi.intake.plan.Reading.Need;
import anyi.intake.read.Amount;
import anyi.intake.read.Spelling;
import anyi.term.AttendanceMark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a row of a training ledger: one mark of a list, or the marks of a matrix of people and sessions. */
final class TrainingReader {
    private static final BigDecimal PASS = BigDecimal.valueOf(60);
    private static final int LONGEST_TOPIC = 100;
    private final Reading reading;

    private TrainingReader(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        reading.copyName(NAME);
        reading.id(ID_NUMBER).good().ifPresent(number -> reading.facts().set(ID_NUMBER, number.text()));
        var reader = new TrainingReader(reading);
        List<Column> columns = reading.entry().sessions();
        List<Mark> marks = columns.isEmpty() ? reader.one() : reader.many(columns);
        reading.facts().set(SESSION, Mark.write(marks));
    }

    private List<Mark> one() {
        LocalDate on = reading.day(TRAINED_ON, Need.DAY);
        if (reading.date(TRAINED_ON).isNothing()) {
            reading.refuse(TRAINED_ON, Code.DATE_MISSING);
        }
        String topic = oneLine(reading.text(COURSE));
        Optional<BigDecimal> hours = Amount.number(reading.text(HOURS)).filter(many -> many.signum() > 0);
        if (hours.isEmpty()) {
            reading.refuse(HOURS, Code.AMOUNT_MISSING);
        }
        if (on == null || hours.isEmpty()) {
            return List.of();
        }
        if (on.isAfter(reading.today())) {
            reading.refuse(TRAINED_ON, Code.DATE_FUTURE);
        }
        Optional<BigDecimal> score = Amount.number(reading.text(TEST_SCORE));
        AttendanceMark mark = mark(reading.text(ATTENDED), score.isPresent());
        return List.of(new Mark(
                on,
                topic,
                hours.get().toPlainString(),
                oneLine(reading.text(TEACHER)),
                oneLine(reading.text(TRAIN_PLACE)),
                mark,
                mark.isThere() ? score.map(BigDecimal::toPlainString).orElse("") : "",
                passed(mark, reading.text(PASSED), score)));
    }

    private AttendanceMark mark(String text, boolean scored) {
        return reading.words()
                .find(AttendanceMark.class, "attendance", text)
                .orElse(text.isEmpty() && !scored ? AttendanceMark.ABSENT : AttendanceMark.PRESENT);
    }

    private String passed(AttendanceMark mark, String text, Optional<BigDecimal> score) {
        if (!mark.isThere()) {
            return "";
        }
        return reading.words()
                .find("passed", text)
                .map(word -> word.equals("YES") ? "true" : "false")
                .orElseGet(() -> score.map(points -> String.valueOf(points.compareTo(PASS) >= 0))
                        .orElse(""));
    }

    /** Empty = not enrolled; a number is a score, a word a mark. */
    private List<Mark> many(List<Column> columns) {
        var marks = new ArrayList<Mark>();
        int year = reading.entry()
                .layout()
                .title()
                .year()
                .or(() -> reading.entry().layout().title().filledOn().map(LocalDate::getYear))
                .orElse(reading.today().getYear());
        for (Column column : columns) {
            String text = Spelling.tight(reading.entry().row().text(column.index()));
            Optional<SessionHead> head = SessionHead.read(column.heading(), year);
            if (!text.isEmpty() && head.isPresent()) {
                mark(text, head.get()).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private Optional<Mark> mark(String text, SessionHead head) {
        Optional<BigDecimal> score = Amount.number(text);
        Optional<AttendanceMark> word = reading.words().find(AttendanceMark.class, "attendance", text);
        if (score.isEmpty() && word.isEmpty()) {
            reading.warn(SESSION, Code.MARK_UNREADABLE, text);
            return Optional.empty();
        }
        if (head.on().isAfter(reading.today())) {
            reading.refuse(SESSION, Code.DATE_FUTURE);
        }
        AttendanceMark mark = word.orElse(AttendanceMark.PRESENT);
        return Optional.of(new Mark(
                head.on(),
                oneLine(head.topic()),
                head.hours().orElse("1"),
                "",
                "",
                mark,
                score.map(BigDecimal::toPlainString).orElse(""),
                passed(mark, "", score)));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\t\\r\\n]+", " ").strip();
        return line.length() <= LONGEST_TOPIC ? line : line.substring(0, LONGEST_TOPIC);
    }
}
