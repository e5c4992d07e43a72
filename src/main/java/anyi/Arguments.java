// SPDX-License-Identifier: Apache-2.0
package anyi;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the window is started with.
 *
 * @param home the folder of the home to open or to begin
 * @param settings the folder of what a person has set on this PC, instead of the usual one
 */
public record Arguments(Optional<Path> home, Optional<Path> settings) {
    static Arguments of(String... args) {
        return new Arguments(value(args, "--home"), value(args, "--settings"));
    }

    private static Optional<Path> value(String[] args, String name) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals(name)) {
                return Optional.of(Path.of(args[i + 1]));
            }
        }
        return Optional.empty();
    }
}
