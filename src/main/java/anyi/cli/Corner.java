// SPDX-License-Identifier: Apache-2.0
package anyi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder among the temporary ones that is gone afterwards. What lies in it is as encrypted as where it came from. */
final class Corner implements AutoCloseable {
    private final Path folder;

    Corner() {
        try {
            folder = Files.createTempDirectory("anyi-verify");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            // the verdict is what counts
        }
    }
}
