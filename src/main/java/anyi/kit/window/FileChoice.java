// SPDX-License-Identifier: Apache-2.0
package anyi.kit.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** How files are chosen: by the system's own windows, or by whoever drives the program without them. */
public interface FileChoice {
    Optional<Path> toSave(Window window, String title, String name);

    /** @param patterns such as {@code *.xlsx}; nothing chosen = empty */
    List<Path> toOpen(Window window, String title, List<String> patterns);

    Optional<Path> folder(Window window, String title);

    static FileChoice ofTheSystem() {
        return new SystemFileChoice();
    }
}
