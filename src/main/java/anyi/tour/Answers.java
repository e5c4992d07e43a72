// SPDX-License-Identifier: Apache-2.0
package anyi.tour;

import anyi.kit.window.FileChoice;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.stage.Window;

/** The files that the tour chooses, prepared beforehand: the system's own windows know no robot. */
final class Answers implements FileChoice {
    private final Queue<Path> toSave = new ArrayDeque<>();
    private final Queue<List<Path>> toOpen = new ArrayDeque<>();
    private final Queue<Path> folders = new ArrayDeque<>();

    void saveAs(Path file) {
        toSave.add(file);
    }

    void open(List<Path> files) {
        toOpen.add(List.copyOf(files));
    }

    void folder(Path folder) {
        folders.add(folder);
    }

    @Override
    public Optional<Path> toSave(Window window, String title, String name) {
        return Optional.ofNullable(toSave.poll());
    }

    @Override
    public List<Path> toOpen(Window window, String title, List<String> patterns) {
        return Optional.ofNullable(toOpen.poll()).orElse(List.of());
    }

    @Override
    public Optional<Path> folder(Window window, String title) {
        return Optional.ofNullable(folders.poll());
    }
}
