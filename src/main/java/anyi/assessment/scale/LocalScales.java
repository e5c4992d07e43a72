// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.scale;

import anyi.term.CareDependence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Scales of insurances and places as mapping tables (scales.csv): each grade and which levels of today it can be.
 *
 * @param grades in the order of the file
 */
public record LocalScales(List<Grade> grades) {
    public LocalScales {
        grades = List.copyOf(grades);
    }

    /** @param levels one = it maps; several = unclear, and never guessed */
    public record Grade(LocalGrade code, String scaleWord, String word, Set<CareDependence> levels) {
        public Optional<CareDependence> level() {
            return levels.size() == 1 ? levels.stream().findFirst() : Optional.empty();
        }

        /** The scale and the grade, Chinese as they are published. */
        public String words() {
            return scaleWord + "：" + word;
        }
    }

    public static LocalScales bundled() {
        try (InputStream in = LocalScales.class.getResourceAsStream("/anyi/assessment/scales.csv")) {
            if (in == null) {
                throw new IllegalStateException("the mapping tables are not there");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException from a level that is none */
    static LocalScales read(List<String> lines) {
        return new LocalScales(lines.stream().skip(1).map(LocalScales::grade).toList());
    }

    private static Grade grade(String line) {
        String[] cells = line.split(",", -1);
        var levels = EnumSet.noneOf(CareDependence.class);
        Stream.of(cells[4].split("\\|")).forEach(name -> levels.add(CareDependence.valueOf(name)));
        return new Grade(new LocalGrade(cells[0], cells[2]), cells[1], cells[3], levels);
    }

    public Optional<Grade> find(LocalGrade code) {
        return grades.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }
}
