// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import anyi.store.StoreFault.Reason;
import anyi.store.vault.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts wrong passwords beside the keys, so that a restart does not forget them: after five in a row nobody comes in
 * under that name for a while. Whoever has the file itself can try elsewhere; against that stands the key derivation.
 */
final class Tries {
    static final int ALLOWED = 5;
    private static final String NAME = "tries.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final Clock clock;
    private final Duration pause;

    /** @param pause how long nobody comes in */
    Tries(Path folder, Clock clock, Duration pause) {
        file = folder.resolve(NAME);
        this.clock = clock;
        this.pause = pause;
    }

    /** @param until epoch second of the end of the pause; nothing = none yet */
    record Tried(int count, @Nullable Long until) {}

    /** @throws StoreFault while nobody may come in under that name */
    void check(String who) {
        Tried tried = read().get(who);
        if (tried == null || tried.until() == null) {
            return;
        }
        Instant now = clock.instant();
        Instant until = Instant.ofEpochSecond(tried.until());
        // a clock that was set back must not lengthen the pause
        boolean still = until.isAfter(now) && until.isBefore(now.plus(pause).plusSeconds(1));
        if (still) {
            LocalTime end = LocalTime.ofInstant(until, clock.getZone()).truncatedTo(ChronoUnit.MINUTES);
            throw new StoreFault(Reason.SHUT_OUT, ALLOWED, end.plusMinutes(1).toString());
        }
    }

    void failed(String who) {
        var all = read();
        Tried before = all.getOrDefault(who, new Tried(0, null));
        int count = before.count() + 1;
        Long until = count % ALLOWED == 0 ? (Long) clock.instant().plus(pause).getEpochSecond() : null;
        all.put(who, new Tried(count, until));
        write(all);
    }

    /** @return how often somebody failed since the last time */
    int succeeded(String who) {
        var all = read();
        Tried before = all.remove(who);
        if (before == null) {
            return 0;
        }
        write(all);
        return before.count();
    }

    private TreeMap<String, Tried> read() {
        try {
            return Files.exists(file)
                    ? JSON.readValue(Files.readString(file), new TypeReference<TreeMap<String, Tried>>() {})
                    : new TreeMap<>();
        } catch (IOException | JacksonException e) {
            return new TreeMap<>();
        }
    }

    private void write(TreeMap<String, Tried> all) {
        try {
            AtomicFile.write(file, JSON.writeValueAsString(all).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw StoreFault.of(e, file);
        }
    }
}
