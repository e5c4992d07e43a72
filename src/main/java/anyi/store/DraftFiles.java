// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.vault.AtomicFile;
import anyi.store.vault.DataKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Half-typed forms, each a sealed file beside the database. Keeping returns at once; the file follows within half a
 * second, once for all that was typed meanwhile.
 */
public final class DraftFiles implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DraftFiles.class.getName());
    private static final String USE = "drafts";
    private static final String SUFFIX = ".draft";
    private static final long DELAY_MILLIS = 400;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    private final Path folder;
    private final DataKey key;
    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("drafts").factory());
    private final Map<String, Map<String, String>> kept = new TreeMap<>();
    private final Map<String, Map<String, String>> unwritten = new LinkedHashMap<>();

    DraftFiles(Path folder, DataKey key) {
        this.folder = folder;
        this.key = key;
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(this::load);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A draft that cannot be read is left alone: it is worth less than the start. */
    private void load(Path file) {
        try {
            key.open(USE, Files.readAllBytes(file)).ifPresent(plain -> {
                Map<String, String> fields = JSON.readValue(plain, FIELDS);
                String name = fields.remove("");
                if (name != null) {
                    kept.put(name, Map.copyOf(fields));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized Optional<Map<String, String>> find(String draft) {
        return Optional.ofNullable(kept.get(draft));
    }

    /** The names of all that is kept, to offer after a crash. */
    public synchronized List<String> names() {
        return List.copyOf(kept.keySet());
    }

    public synchronized void keep(String draft, Map<String, String> fields) {
        kept.put(draft, Map.copyOf(fields));
        later(draft, fields);
    }

    public synchronized void discard(String draft) {
        if (kept.remove(draft) != null) {
            later(draft, Map.of());
        }
    }

    private void later(String draft, Map<String, String> fields) {
        if (unwritten.isEmpty()) {
            disk.schedule(this::writeAll, DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
        unwritten.put(draft, fields);
    }

    private void writeAll() {
        Map<String, Map<String, String>> now;
        synchronized (this) {
            now = new LinkedHashMap<>(unwritten);
            unwritten.clear();
        }
        now.forEach(this::write);
    }

    private void write(String draft, Map<String, String> fields) {
        try {
            if (fields.isEmpty()) {
                Files.deleteIfExists(file(draft));
                return;
            }
            var content = new LinkedHashMap<>(fields);
            content.put("", draft);
            Files.createDirectories(folder);
            AtomicFile.write(file(draft), key.seal(USE, JSON.writeValueAsBytes(content)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "a draft could not be kept", e);
        }
    }

    /** A name that tells nobody whom the draft is about. */
    private Path file(String draft) {
        return folder.resolve(key.sign(USE, draft).substring(0, 32) + SUFFIX);
    }

    /** Writes what is still waiting. */
    @Override
    public void close() {
        disk.shutdown();
        writeAll();
    }
}
