// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A class that is measured in a process of its own, started as the program is, without a display. */
record Child(Class<?> main, String classPath, List<String> flags) {
    private static final List<String> AS_THE_PROGRAM = List.of(
            "-XX:+UseSerialGC",
            "-Xms48m",
            "-Xmx512m",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:-ShrinkHeapInSteps",
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true");

    static Child of(Class<?> main) {
        return new Child(main, System.getProperty("java.class.path"), List.of());
    }

    Child with(String jars, String... more) {
        return new Child(main, jars, List.of(more));
    }

    /** Collects the lines of two words that it says, {@code NAME FIGURE}. */
    void run(Map<String, Series> series, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(AS_THE_PROGRAM);
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
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
    }
}
