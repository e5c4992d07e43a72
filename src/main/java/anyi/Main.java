// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.cli.Cli;
import anyi.kit.window.FileChoice;
import anyi.store.WarmUp;
import anyi.tour.TourVerb;
import anyi.tour.sample.SampleVillage;
import java.time.Clock;
import java.util.Map;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Starts the window, or a verb without one. Not an {@code Application}, so that the class path works. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        quietLibraries();
        if (args.length > 0 && args[0].equals("tour")) {
            System.exit(TourVerb.run(System.getenv(), System.out, args));
        }
        if (args.length > 0 && !args[0].startsWith("-")) {
            System.exit(Cli.run(args));
        }
        window(Arguments.of(args));
    }

    /** No tips, no logo, no logging framework looked for. */
    private static void quietLibraries() {
        Map.of(
                        "org.jooq.no-tips", "true",
                        "org.jooq.no-logo", "true",
                        "log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory")
                .forEach(System::setProperty);
    }

    /** The window first; the classes of the store load while the toolkit starts. */
    private static void window(Arguments arguments) {
        Thread.ofPlatform().daemon().start(WarmUp::run);
        Platform.startup(
                () -> new AnyiApp(arguments, Clock.systemDefaultZone(), FileChoice.ofTheSystem(), new SampleVillage())
                        .show(new Stage()));
    }
}
