// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.vault.AtomicFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What a person has set on this PC. A file that cannot be read counts as empty: nothing here is worth a failed start. */
public final class PreferenceFile {
    private final Path file;
    private final Properties values = new Properties();

    public PreferenceFile(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                values.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    /** Where this system keeps such files of a person. */
    public static PreferenceFile ofUser(Map<String, String> environment, Path userHome) {
        String appData = environment.get("APPDATA");
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder;
        if (appData != null) {
            folder = Path.of(appData);
        } else {
            folder = config.isEmpty() ? userHome.resolve(".config") : Path.of(config);
        }
        return new PreferenceFile(folder.resolve("anyi").resolve("preferences.properties"));
    }

    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    public synchronized void put(String key, String value) {
        if (value.equals(values.setProperty(key, value))) {
            return;
        }
        try {
            var text = new StringWriter();
            values.store(text, null);
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
