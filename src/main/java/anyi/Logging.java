// SPDX-License-Identifier: Apache-2.0
package anyi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The log goes to a file of at most a megabyte, not to the console. */
final class Logging {
    private static final int SIZE = 1_000_000;

    private Logging() {}

    /** @return where it is, also when it cannot be written: a missing log is no reason not to start */
    static Path toFile(Path folder) {
        Path file = folder.resolve("anyi.log");
        Logger root = Logger.getLogger("");
        try {
            Files.createDirectories(folder);
            var handler = new FileHandler(file.toString(), SIZE, 1, true);
            handler.setFormatter(new SimpleFormatter());
            for (Handler console : root.getHandlers()) {
                root.removeHandler(console);
            }
            root.addHandler(handler);
        } catch (IOException e) {
            root.log(Level.WARNING, "no log file", e);
        }
        return file;
    }
}
