// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures in one run, each in turns with its floor, and writes {@code docs/benchmarks.md}. */
public final class Benchmark {
    private static final Path FOLDER = Path.of("target", "benchmark");

    private static final String OWN = "# Run on their own";

    private Benchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Sizes sizes = Sizes.of(args);
        Files.createDirectories(FOLDER);
        Path home = SampleHome.inhabited(FOLDER.resolve("home-" + sizes.residents() + ".anyi"), sizes.residents());
        Map<String, Series> starting = new Starting(FOLDER, home).measure(sizes.rounds());
        Map<String, Series> typing = typing(home, sizes);
        Map<String, Series> importing = importing(sizes);
        var report = new Report(sizes, starting, typing, importing);
        Path page = Path.of("docs", "benchmarks.md");
        Files.writeString(page, report.text() + onTheirOwn(page));
    }

    /** What {@link Computing}, {@link Exporting}, {@link Merging} and {@link County} say is written down by hand. */
    private static String onTheirOwn(Path page) throws IOException {
        String text = Files.exists(page) ? Files.readString(page) : "";
        int begin = text.indexOf(OWN);
        return begin < 0 ? "" : "\n" + text.substring(begin);
    }

    private static Map<String, Series> typing(Path home, Sizes sizes) throws IOException, InterruptedException {
        var series = new LinkedHashMap<String, Series>();
        Child.of(Typing.class).run(series, home.toString(), String.valueOf(sizes.keys()));
        return series;
    }

    private static Map<String, Series> importing(Sizes sizes) throws IOException, InterruptedException {
        Path workbook = FOLDER.resolve("residents-" + sizes.rows() + ".xlsx");
        SampleHome.writeWorkbook(workbook, sizes.rows());
        var series = new LinkedHashMap<String, Series>();
        Child.of(Importing.class).run(series, workbook.toString(), FOLDER.toString(), String.valueOf(sizes.rounds()));
        return series;
    }
}
