// SPDX-License-Identifier: Apache-2.0
package anyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anyi.bed.BedQueries;
import anyi.report.ReportQueries;
import anyi.report.figure.Indicator;
import anyi.stay.StayQueries;
import anyi.stay.leave.LeaveQueries;
import anyi.store.Store;
import anyi.store.TestStores;
import anyi.subsidy.run.RunQueries;
import anyi.tour.sample.SampleVillage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleHomeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void sixty_people_live_in_it_and_nothing_is_left_of_it() throws IOException {
        SampleHome sample = SampleHome.make(new SampleVillage(), TestStores.CLOCK, (done, total, step) -> {});
        Path folder = sample.home().folder();
        try {
            Store store = sample.home().store();
            assertEquals(SampleVillage.IN_HOUSE, new StayQueries(store.read()).countInHouse(TODAY));
            assertEquals(72, new BedQueries(store.read()).on(TODAY).size());
            assertEquals(2, new LeaveQueries(store.read()).countAway(TODAY));
            assertEquals(2, new RunQueries(store.read()).closed().size());
            assertTrue(new RunQueries(store.read()).closed().getFirst().lines() > 10);
            var figures = new ReportQueries(store.read()).figures(TODAY);
            assertEquals(
                    0, figures.of(Indicator.LEVEL_NONE).value().orElseThrow().intValue());
            assertTrue(figures.of(Indicator.NURSING_SHARE).value().orElseThrow().intValue() > 30);
            assertTrue(Files.exists(folder));
        } finally {
            sample.home().close();
            sample.remove();
        }
        assertFalse(Files.exists(folder));
        assertFalse(Files.exists(folder.getParent()));
    }

    @Test
    void what_a_killed_program_left_goes_with_the_next_sample() throws IOException, InterruptedException {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path left = Files.createTempDirectory("anyi-sample-" + dead.pid() + "-");
        Files.writeString(left.resolve("x"), "x");

        SampleHome sample = SampleHome.make(new SampleVillage(), TestStores.CLOCK, (done, total, step) -> {});
        sample.home().close();
        sample.remove();

        assertFalse(Files.exists(left));
    }
}
