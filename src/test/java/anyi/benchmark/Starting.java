// SPDX-License-Identifier: Apache-2.0
package anyi.benchmark;

import anyi.tour.Opening;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

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

    /** The class path with its folders made jars: a cache knows jars only. */
    private String jars() throws IOException {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        var path = new ArrayList<String>();
        for (String entry : List.of(System.getProperty("java.class.path").split(File.pathSeparator))) {
            Path classes = Path.of(entry);
            if (Files.isDirectory(classes)) {
                Path file = folder.resolve(classes.getFileName() + ".jar").toAbsolutePath();
                jar.run(System.out, System.err, "--create", "--file", file.toString(), "-C", entry, ".");
                path.add(file.toString());
            } else if (Files.exists(classes)) {
                path.add(entry);
            }
        }
        return String.join(File.pathSeparator, path);
    }
}
