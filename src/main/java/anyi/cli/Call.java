// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import anyi.store.HomeFolder;
import anyi.store.OpenHome;
import anyi.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One run of a verb: what was asked, where to answer, in which language, on which day. */
record Call(Arguments arguments, Terminal terminal, Messages messages, Clock clock) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String t(String key, Object... args) {
        return messages.t(key, args);
    }

    /** The real day, or the one of {@code --today}: what is due, what is in the future. */
    LocalDate today() {
        return arguments.today().orElseGet(() -> LocalDate.now(clock));
    }

    /** A clock for features that shows {@link #today()}; the log itself keeps real time. */
    Clock featureClock() {
        ZonedDateTime then = clock.instant().atZone(clock.getZone()).with(today());
        return arguments.today().isPresent() ? Clock.fixed(then.toInstant(), clock.getZone()) : clock;
    }

    /** Who acts, as the log names the person. */
    String actor() {
        return arguments.value("actor").orElseGet(() -> System.getProperty("user.name"));
    }

    /** A purpose for the log; a day that was asked for stands in it. */
    String purpose(String what) {
        return arguments.today().isPresent() ? t("cli.purpose.asOf", what, String.valueOf(today())) : what;
    }

    HomeFolder folder() {
        return new HomeFolder(arguments.path("home"), clock);
    }

    OpenHome open() {
        char[] password = terminal.password(arguments.required("password-file"));
        try {
            return folder().open(actor(), password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** A copy of the home in a corner; the home itself stays as it is to the last byte. */
    OpenHome openCopy(Path corner) {
        char[] password = terminal.password(arguments.required("password-file"));
        try {
            return folder().openCopy(corner, actor(), password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** The one result on standard output: JSON where it was asked for, sentences else. */
    void answer(Map<String, ? extends @Nullable Object> json, String... lines) {
        if (arguments.json()) {
            print(terminal, json);
        } else {
            for (String line : lines) {
                terminal.out().println(line);
            }
        }
    }

    static void print(Terminal terminal, Map<String, ? extends @Nullable Object> json) {
        terminal.out().println(JSON.writeValueAsString(json));
    }
}
