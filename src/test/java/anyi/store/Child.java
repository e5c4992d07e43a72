// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/** Another Java process; most of its time would go into loading classes, so it learns them once. */
record Child(Class<?> main, String classPath, Path learned) {
    static Child trained(Class<?> main, Path dir, String... arguments) throws IOException, InterruptedException {
        var child = new Child(main, packed(dir), dir.resolve("learned.aot"));
        child.builder("-XX:AOTCacheOutput=" + child.learned, arguments)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return child;
    }

    Process start(String... arguments) throws IOException {
        return builder("-XX:AOTCache=" + learned, arguments).start();
    }

    private ProcessBuilder builder(String option, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                option,
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** The class path with its folders as jars: Java learns nothing from folders. */
    private static String packed(Path dir) throws IOException {
        var packed = new ArrayList<String>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(part);
            packed.add(Files.isDirectory(path) ? jar(path, dir.resolve(packed.size() + ".jar")) : part);
        }
        return String.join(File.pathSeparator, packed);
    }

    private static String jar(Path folder, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> content = Files.walk(folder)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Path each : content.skip(1).toList()) {
                String name = folder.relativize(each).toString().replace('\\', '/');
                out.putNextEntry(new ZipEntry(Files.isDirectory(each) ? name + "/" : name));
                if (Files.isRegularFile(each)) {
                    Files.copy(each, out);
                }
            }
        }
        return jar.toString();
    }
}
