// SPDX-License-Identifier: Apache-2.0
package anyi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where copies go as well, such as a stick: a line of text in the home's folder. */
final class SecondPlace {
    private static final String NAME = "second-place.txt";

    private SecondPlace() {}

    static Optional<Path> of(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            return Files.exists(file)
                    ? Optional.of(Path.of(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    static void keep(Path folder, Path place) {
        try {
            Files.writeString(folder.resolve(NAME), place.toString());
        } catch (IOException e) {
            throw StoreFault.of(e, folder);
        }
    }
}
