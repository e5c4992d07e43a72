// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.text.Messages;
import anyi.text.Messages.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;

/** {@code anyi tour [--to DIR] [--today DATE]}: with a display one can watch, without one it goes headless. */
public final class TourVerb {
    private TourVerb() {}

    /** @return the exit status: 0 = every step held */
    public static int run(Map<String, String> environment, PrintStream out, String... args) {
        boolean display = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        if (!display && System.getProperty("os.name", "").startsWith("Linux")) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Path folder = Path.of(option(args, "--to", "target/tour")).toAbsolutePath();
        Clock clock = clock(LocalDate.parse(option(args, "--today", "2026-11-24")));
        String halfTyped = option(args, "--half-typed", "");
        if (!halfTyped.isEmpty()) {
            HalfTyped.type(Path.of(halfTyped), clock);
        }
        String halfImported = option(args, "--half-imported", "");
        if (!halfImported.isEmpty()) {
            HalfImported.take(Path.of(halfImported), clock);
        }
        boolean chinese = environment.getOrDefault("LANG", "").startsWith("zh");
        var messages = Messages.of(chinese ? Language.CHINESE : Language.ENGLISH);
        boolean small = Arrays.asList(args).contains("--short");
        Tour tour = small ? Tour.first(messages, clock, out) : Tour.whole(messages, clock, out);
        try {
            return tour.run(folder) ? 0 : 1;
        } catch (RuntimeException | Error e) {
            // before the first step: without this the toolkit would keep the process alive
            out.println("✗ " + e);
            return 1;
        }
    }

    /** The day of the demonstration; time goes on in it, so that what is saved later is later. */
    private static Clock clock(LocalDate today) {
        Clock now = Clock.system(ZoneId.systemDefault());
        return Clock.offset(now, Duration.ofDays(LocalDate.now(now).until(today, java.time.temporal.ChronoUnit.DAYS)));
    }

    private static String option(String[] args, String name, String usual) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return args[i + 1];
            }
        }
        return usual;
    }
}
