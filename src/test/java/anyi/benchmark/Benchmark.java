// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures in one run, each in turns with its floor, and writes {@code docs/benchmarks.md}. */
public final class Benchmark {
    private static final Path FOLDER = Path.of("target", "benchmark");

    private Benchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Sizes sizes = Sizes.of(args);
        Files.createDirectories(FOLDER);
        Files.writeString(Path.of("docs", "benchmarks.md"), new Report(sizes, importing(sizes)).text());
    }

    private static Map<String, Series> importing(Sizes sizes) throws IOException, InterruptedException {
        Path workbook = FOLDER.resolve("residents-" + sizes.rows() + ".xlsx");
        SampleHome.writeWorkbook(workbook, sizes.rows());
        return child(Importing.class, workbook.toString(), FOLDER.toString(), String.valueOf(sizes.rounds()));
    }

    /** Runs a class in a process of its own, as the program is started, and collects the figures that it says. */
    private static Map<String, Series> child(Class<?> main, String... args) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        var command = new ArrayList<>(List.of(
                java,
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var series = new LinkedHashMap<String, Series>();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(line -> {
                System.out.println(line);
                String[] words = line.split(" ");
                if (words.length == 2) {
                    series.computeIfAbsent(words[0], Series::new).add(Double.parseDouble(words[1]));
                }
            });
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " ended with " + process.exitValue());
        }
        return series;
    }
}
