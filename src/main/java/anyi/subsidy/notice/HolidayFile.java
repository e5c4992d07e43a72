// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

import anyi.value.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Days off and make-up working days as a text file: {@code from,to,kind,holiday,source}, both days inclusive, kind
 * HOLIDAY or WORK, or 放假 or 上班; lines that begin with # are notes.
 *
 * @param problems a sentence for each line that cannot be read, with its number
 */
public record HolidayFile(List<Holiday> days, List<Problem> problems) {
    private static final int LONGEST = 31;

    public HolidayFile {
        days = List.copyOf(days);
        problems = List.copyOf(problems);
    }

    /** Read once, when they are first wanted. */
    private static final class Shipped {
        static final List<Holiday> DAYS = readShipped();
    }

    /** Those that come with the program, each with the notice that states it. */
    public static List<Holiday> shipped() {
        return Shipped.DAYS;
    }

    private static List<Holiday> readShipped() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HolidayFile.class.getResourceAsStream("/anyi/subsidy/holidays.csv")),
                StandardCharsets.UTF_8))) {
            return read(in.lines().toList()).days();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static HolidayFile read(List<String> lines) {
        var days = new ArrayList<Holiday>();
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("from,")) {
                String[] cells = line.split(",", -1);
                if (!line(cells, days)) {
                    problems.add(Problem.refuse("", "subsidy.holiday.problem.line", String.valueOf(i + 1), line));
                }
            }
        }
        return new HolidayFile(days, problems);
    }

    private static boolean line(String[] cells, List<Holiday> days) {
        if (cells.length < 4) {
            return false;
        }
        Boolean works = works(cells[2].strip());
        try {
            LocalDate from = LocalDate.parse(cells[0].strip());
            LocalDate to = cells[1].isBlank() ? from : LocalDate.parse(cells[1].strip());
            if (works == null || to.isBefore(from) || to.isAfter(from.plusDays(LONGEST))) {
                return false;
            }
            String source = cells.length > 4 ? cells[4].strip() : "";
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                days.add(new Holiday(day, works, cells[3].strip(), source));
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static @org.jspecify.annotations.Nullable Boolean works(String kind) {
        return switch (kind) {
            case "HOLIDAY", "放假" -> false;
            case "WORK", "上班" -> true;
            default -> null;
        };
    }
}
