// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.intake.plan.Decisions;
import anyi.intake.plan.Decisions.Spot;
import anyi.tour.sample.RuralHome;
import anyi.tour.sample.SampleLedgers;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own ledgers come in as they were meant. */
class SampleLedgersTest {
    @TempDir
    Path folder;

    @Test
    void every_mistake_is_found_and_everything_else_comes_in() {
        SampleLedgers ledgers = RuralHome.write(folder, IntakeFixture.TODAY);
        var fixture = IntakeFixture.empty();
        ImportReport first = fixture.report(fixture.take(ledgers.files(), Decisions.NONE));
        assertEquals(String.join("\n", new TreeSet<>(ledgers.planted())), String.join("\n", found(first)));
        ledgers.counts()
                .forEach((kind, many) -> assertEquals(many, first.counts().get(kind), kind));
        assertEquals(ledgers.refused(), first.rows().refused());

        ImportReport again = fixture.report(fixture.take(ledgers.files(), Decisions.NONE));
        assertEquals(0, again.rows().taken());
        assertEquals(first.rows().taken(), again.rows().unchanged());

        Decisions right = Decisions.NONE;
        for (Map.Entry<String, String> correction : ledgers.corrections().entrySet()) {
            right = right.correct(spot(correction.getKey()), correction.getValue());
        }
        ImportReport last = fixture.report(fixture.take(ledgers.files(), right));
        assertTrue(last.problems().stream()
                .filter(problem -> problem.severity().equals("REFUSE"))
                .allMatch(problem ->
                        problem.code().equals("row_twice") || problem.code().equals("not_in_roster")));
        assertEquals(2, last.rows().refused());
    }

    private static TreeSet<String> found(ImportReport report) {
        return report.problems().stream()
                .map(problem -> problem.file() + "|" + problem.sheet() + "|" + problem.cell() + "|" + problem.severity()
                        + "|" + problem.code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Spot spot(String place) {
        String[] parts = place.split("\\|");
        return new Spot(parts[0], parts[1], Integer.parseInt(parts[2].substring(1)), parts[2].charAt(0) - 'A' + 1);
    }
}
