// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What was measured, as a page for people. */
record Report(Sizes sizes, Map<String, Series> starting, Map<String, Series> typing, Map<String, Series> importing) {
    private static final String HEAD = "| | median | min | max |\n| --- | ---: | ---: | ---: |\n";

    String text() throws IOException {
        return String.join("\n", head(), start(), memory(), keys(), imports());
    }

    private String head() throws IOException {
        return """
            # Benchmarks

            Written by `mvn package -DskipTests exec:exec@benchmark` on %s. Machine: %s, no display. Floor and program run in turns, \
            %d rounds after one that is not counted%s; the machine does other work too, so trust the ratios.
            """.formatted(
                        LocalDate.now(java.time.Clock.systemDefaultZone()),
                        machine(),
                        sizes.rounds(),
                        sizes.rows() < 100_000 ? " (a shortened run, `--quick`: the goals are for 100,000 rows)" : "");
    }

    private String start() {
        Series bare = starting("bare");
        Series door = starting("door");
        Series workbench = starting("workbench");
        Series key = of(typing, "key");
        double list = door.median() + workbench.median() - key.median();
        return """
            ## Start to usable workbench, %,d residents, encrypted home (ms)

            %s%s%s%s%s
            Both run from jars with an AOT cache that this run trained. Door ÷ bare window: **%.2f** (goal ≤ 1.5: %s). Door + opening, \
            without key derivation, ÷ bare window: **%.2f** (goal ≤ 2.2: %s). Typing the password is not counted.
            """.formatted(
                        sizes.residents(),
                        HEAD,
                        row("bare window with a table, from the start of the process", bare),
                        row("door, from the start of the process", door),
                        row("workbench with its figures, from Enter", workbench),
                        row("of which key derivation (Argon2id, 64 MiB, 3 passes)", key),
                        door.median() / bare.median(),
                        met(door.median() / bare.median(), 1.5),
                        list / bare.median(),
                        met(list / bare.median(), 2.2));
    }

    private String memory() {
        Series bare = starting("bareMemory");
        Series ours = starting("memory");
        return """
            ## Memory at rest (resident set, MB)

            %s%s%s
            Workbench ÷ bare window: **%.2f** (goal ≤ 1.4: %s).
            """.formatted(
                        HEAD,
                        row("bare window", bare),
                        row("workbench", ours),
                        ours.median() / bare.median(),
                        met(ours.median() / bare.median(), 1.4));
    }

    private String keys() {
        Series plain = of(typing, "plain");
        Series painted = of(typing, "painted");
        return """
            ## Key stroke to painted answer, %,d residents (ms)

            %s%s%s%s%s
            Painted ÷ plain, medians: **%.2f**. 95 %% of the keys are painted within **%.0f ms** (goal ≤ 50: %s). The list answers from \
            an index in memory and reads only the rows that it shows; painted counts to the end of the frame, so a frame of 16 ms is in it.
            """.formatted(
                        sizes.residents(),
                        HEAD,
                        row("the statement by plain JDBC (contains, first 50)", plain),
                        "| 95 %% of them | %.0f | | |%n".formatted(plain.part(0.95)),
                        row("key to painted rows", painted),
                        "| 95 %% of them | %.0f | | |%n".formatted(painted.part(0.95)),
                        painted.median() / plain.median(),
                        painted.part(0.95),
                        met(painted.part(0.95), 50));
    }

    private String imports() {
        Series read = of(importing, "read");
        Series insert = of(importing, "insert");
        Series taken = of(importing, "import");
        double toReading = taken.median() / read.median();
        double toSum = taken.median() / (read.median() + insert.median());
        return """
            ## Import of a workbook of %,d residents (encrypted home, -Xmx512m; ms)

            %s%s%s%s
            Import ÷ reading alone: **%.1f** (goal ≤ 3: %s). Import ÷ (reading + raw batch insert): **%.1f** (goal ≤ 1.5: %s).

            The import also checks every cell, keeps every row of the file with its verdict and writes the chained log of \
            each row; the floors do none of this.
            """.formatted(
                        sizes.rows(),
                        HEAD,
                        row("reading alone", read),
                        row("raw batch insert by plain JDBC, one transaction", insert),
                        row("import", taken),
                        toReading,
                        met(toReading, 3),
                        toSum,
                        met(toSum, 1.5));
    }

    private static String met(double figure, double goal) {
        return figure <= goal ? "met" : "missed";
    }

    private Series starting(String name) {
        return of(starting, name);
    }

    private static Series of(Map<String, Series> measured, String name) {
        return Objects.requireNonNull(measured.get(name), name);
    }

    private static String row(String name, Series series) {
        return "| %s | %.0f | %.0f | %.0f |%n".formatted(name, series.median(), series.min(), series.max());
    }

    private static String machine() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        String model = System.getProperty("os.arch");
        if (Files.isReadable(info)) {
            model = Files.readAllLines(info).stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(model);
        }
        return "%s, %d processors, Java %s"
                .formatted(model, Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    }
}
