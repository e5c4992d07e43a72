// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.text.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Runs the steps one after the other, says of each how long it took, and at the end what was made and where. */
public final class Tour {
    private final Messages messages;
    private final Clock clock;
    private final PrintStream out;
    private final List<Step> steps;

    private Tour(Messages messages, Clock clock, PrintStream out, List<Step> steps) {
        this.messages = messages;
        this.clock = clock;
        this.out = out;
        this.steps = steps;
    }

    public static Tour whole(Messages messages, Clock clock, PrintStream out) {
        return new Tour(messages, clock, out, all());
    }

    /** From the first start to the first looks around: what the start-up cache of the installer is trained on. */
    public static Tour first(Messages messages, Clock clock, PrintStream out) {
        var steps = new ArrayList<Step>();
        steps.addAll(BeginningSteps.all());
        steps.addAll(HouseSteps.all());
        return new Tour(messages, clock, out, steps);
    }

    /**
     * @param folder is emptied first; the home, the pictures and the lists of the tour are made in it
     * @return whether every step held
     */
    public boolean run(Path folder) {
        empty(folder);
        try (var program = new Program(folder, clock)) {
            var journey = new Journey(folder, program);
            boolean held = true;
            for (Step step : steps) {
                held = held && take(step, journey);
            }
            table(journey);
            return held;
        }
    }

    private static List<Step> all() {
        var steps = new ArrayList<Step>();
        steps.addAll(BeginningSteps.all());
        steps.addAll(HouseSteps.all());
        steps.addAll(PeopleSteps.all());
        steps.addAll(BedSteps.all());
        steps.addAll(MoneySteps.policies());
        steps.addAll(MoneySteps.month());
        steps.addAll(PolicySteps.all());
        steps.addAll(PaySteps.all());
        steps.addAll(StaffSteps.all());
        steps.addAll(PaperSteps.all());
        steps.addAll(ReportSteps.all());
        steps.addAll(HandoverSteps.all());
        steps.addAll(GuardSteps.all());
        steps.addAll(ReportSteps.last());
        return steps;
    }

    private boolean take(Step step, Journey journey) {
        long start = System.nanoTime();
        try {
            step.act().accept(journey);
            line("✓", step, start, "");
            return true;
        } catch (RuntimeException | Error e) {
            line("✗", step, start, String.valueOf(e));
            journey.picture("failed");
            return false;
        }
    }

    private void line(String mark, Step step, long start, String wrong) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.println("%s %-60s %6s s %s".formatted(mark, messages.t(step.key()), tenths(seconds), wrong));
    }

    private static String tenths(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }

    private void table(Journey journey) {
        out.println();
        out.println(messages.t("tour.made"));
        journey.made().forEach(file -> out.println("  " + size(file) + "  " + file));
        out.println(messages.t(
                "tour.pictures", journey.pictureCount(), journey.folder().resolve("pictures")));
    }

    private static String size(Path file) {
        try {
            return "%,9d B".formatted(Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
