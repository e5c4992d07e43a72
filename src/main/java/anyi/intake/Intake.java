// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.intake.find.Finder;
import anyi.intake.find.Headings;
import anyi.intake.find.Layout;
import anyi.intake.plan.Batch;
import anyi.intake.plan.BatchReader;
import anyi.intake.plan.Decisions;
import anyi.intake.plan.FoundSheet;
import anyi.intake.plan.Plan;
import anyi.intake.plan.Planner;
import anyi.intake.read.Words;
import anyi.store.Store;
import anyi.text.Messages;
import anyi.value.Ids;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The import as a whole: look into files, check them against the home, take them in. For the command line and the
 * screen alike.
 */
public record Intake(Store store, IntakeCommands commands, Ids ids, Finder finder, Words words) {
    public static Intake of(Store store, IntakeCommands commands, Ids ids) {
        return new Intake(store, commands, ids, new Finder(new Headings()), new Words());
    }

    /** What came of an import; no batch where nothing was written. */
    public record Outcome(Plan plan, Optional<UUID> batch, long revision) {}

    /** Files that are being imported, with what was found in them and decided about them. */
    public record Files(List<Path> paths, Decisions decisions) {
        public Files {
            paths = List.copyOf(paths);
        }
    }

    private BatchReader reader(Files files) {
        return new BatchReader(files.paths(), finder, this::remembered);
    }

    private Layout remembered(Layout found) {
        return new MappingQueries(store.read()).remembered(found);
    }

    public List<FoundSheet> look(Files files) {
        return reader(files).look(files.decisions());
    }

    /** Reads and compares, writes nothing. */
    public Plan check(Files files, List<FoundSheet> sheets, LocalDate today, BatchReader.Step step) {
        var batch = new Batch(words, today, files.decisions());
        reader(files).read(sheets, files.decisions(), batch, step);
        return Planner.plan(
                batch,
                new IntakeQueries(store.read()).known(),
                ids::next,
                files.decisions().takeDifferences());
    }

    public Plan check(Files files, LocalDate today) {
        return check(files, look(files), today, rows -> {});
    }

    /** Checks again and takes in. Rows that an owner refuses at the last moment are refused, the rest comes in. */
    public Outcome take(Files files, LocalDate today, BatchReader.Step step) {
        Files now = files;
        while (true) {
            Plan plan = check(now, look(now), today, step);
            if (plan.writesNothing()) {
                return new Outcome(plan, Optional.empty(), store.revision());
            }
            try {
                return write(plan, files.paths(), today);
            } catch (NotAsPlanned objection) {
                now = new Files(now.paths(), now.decisions().withObjections(objection.rows()));
            }
        }
    }

    /**
     * Writes the files that have refused rows again, with a column that says what to do.
     *
     * @return how many files were written into the folder
     */
    public static int returnRefused(Plan plan, Files files, Path folder, Messages messages) {
        return new RefusedRows(plan, files.paths(), messages).write(folder);
    }

    private Outcome write(Plan plan, List<Path> paths, LocalDate today) {
        IntakeCommands.Taken taken =
                commands.take(plan, paths.stream().map(FileMark::of).toList(), today);
        return new Outcome(plan, Optional.of(taken.batch()), taken.revision());
    }
}
