// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The numbered scripts that make the schema, in their order. */
final class Migrations {
    private static final String FOLDER = "migration";

    private Migrations() {}

    record Script(int version, String name) {
        static Script of(String name) {
            return new Script(Integer.parseInt(name.substring(1, name.indexOf("__"))), name);
        }

        String sql() {
            try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(FOLDER + "/" + name))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The schema version that this program writes. */
    static int latest() {
        return all().getLast().version();
    }

    static List<Script> all() {
        URL folder = Objects.requireNonNull(Migrations.class.getResource(FOLDER));
        try (Stream<String> names = folder.getProtocol().equals("jar") ? inJar(folder) : inFolder(folder)) {
            return names.filter(name -> name.matches("V\\d+__.*\\.sql"))
                    .map(Script::of)
                    .sorted(Comparator.comparingInt(Script::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> inFolder(URL folder) throws IOException {
        return Files.list(Path.of(URI.create(folder.toString()))).map(file -> String.valueOf(file.getFileName()));
    }

    private static Stream<String> inJar(URL folder) throws IOException {
        var connection = (JarURLConnection) folder.openConnection();
        String prefix = connection.getEntryName() + "/";
        return connection.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()));
    }
}
