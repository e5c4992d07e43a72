// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import anyi.tour.Opening;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the start of the process to a usable workbench, against a bare window; each with an AOT cache trained here. */
final class Starting {
    private final Path folder;
    private final Path home;

    Starting(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    Map<String, Series> measure(int rounds) throws IOException, InterruptedException {
        String jars = jars();
        Path bareCache = folder.resolve("bare.aot");
        Path cache = folder.resolve("anyi.aot");
        Child bare = Child.of(BareWindow.class);
        Child opening = Child.of(Opening.class);
        bare.with(jars, "-XX:AOTCacheOutput=" + bareCache).run(new LinkedHashMap<>());
        opening.with(jars, "-XX:AOTCacheOutput=" + cache).run(new LinkedHashMap<>(), arguments());
        var series = new LinkedHashMap<String, Series>();
        for (int round = 0; round <= rounds; round++) {
            Map<String, Series> counted = round == 0 ? new LinkedHashMap<>() : series;
            // an old cache is refused aloud, not left aside in silence
            bare.with(jars, "-XX:AOTCache=" + bareCache, "-XX:AOTMode=on").run(counted);
            opening.with(jars, "-XX:AOTCache=" + cache, "-XX:AOTMode=on").run(counted, arguments());
        }
        return series;
    }

    private String[] arguments() {
        return new String[] {home.toString(), folder.resolve("settings").toString(), SampleHome.PASSWORD};
    }

    /** The jars of the folder that is shipped, and this one's classes as a jar: a cache knows jars only. */
    private String jars() throws IOException {
        Path own = folder.resolve("tests.jar").toAbsolutePath();
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", own.toString(), "-C", "target/test-classes", ".");
        try (Stream<Path> shipped = Files.list(Path.of("target", "anyi", "lib"))) {
            return Stream.concat(
                            Stream.of(own),
                            shipped.filter(jar -> jar.toString().endsWith(".jar"))
                                    .sorted())
                    .map(jar -> jar.toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
