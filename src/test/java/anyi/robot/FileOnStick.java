// SPDX-License-Identifier: Apache-2.0
package anyi.robot;

import anyi.kit.window.FileChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Somebody who always chooses the same file. */
public final class FileOnStick implements FileChoice {
    private Path file;

    public FileOnStick(Path file) {
        this.file = file;
    }

    public void offer(Path next) {
        file = next;
    }

    @Override
    public Optional<Path> toSave(Window window, String title, String name) {
        return Optional.of(file);
    }

    @Override
    public List<Path> toOpen(Window window, String title, List<String> patterns) {
        return List.of(file);
    }

    @Override
    public Optional<Path> folder(Window window, String title) {
        return Optional.ofNullable(file.getParent());
    }
}
