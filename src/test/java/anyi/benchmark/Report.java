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
record Report(Sizes sizes, Map<String, Series> importing) {
    String text() throws IOException {
        Series read = of("read");
        Series insert = of("insert");
        Series taken = of("import");
        double toReading = taken.median() / read.median();
        double toSum = taken.median() / (read.median() + insert.median());
        return """
            # Benchmarks

            Written by `mvn test-compile exec:exec@benchmark` on %s. Machine: %s. Floor and program run in turns, \
            %d rounds after one that is not counted%s; the machine does other work too, so trust the ratios.

            ## Import of a workbook of %,d residents (encrypted home, -Xmx512m)

            | | median ms | min | max |
            | --- | ---: | ---: | ---: |
            %s%s%s
            Import ÷ reading alone: **%.1f** (goal ≤ 3: %s). Import ÷ (reading + raw batch insert): **%.1f** (goal ≤ 1.5: %s).

            The import also checks every cell, keeps every row of the file with its verdict and writes the chained log of \
            each row; the floors do none of this.

            ## Not measured yet

            Start to usable workbench, key stroke to painted answer, memory at rest: no figure is claimed.
            """.formatted(
                        LocalDate.now(java.time.Clock.systemDefaultZone()),
                        machine(),
                        sizes.rounds(),
                        sizes.rows() < 100_000 ? " (a shortened run, `--quick`: the goals are for 100,000 rows)" : "",
                        sizes.rows(),
                        row("reading alone", read),
                        row("raw batch insert by plain JDBC, one transaction", insert),
                        row("import", taken),
                        toReading,
                        toReading <= 3 ? "met" : "missed",
                        toSum,
                        toSum <= 1.5 ? "met" : "missed");
    }

    private Series of(String name) {
        return Objects.requireNonNull(importing.get(name), name);
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
