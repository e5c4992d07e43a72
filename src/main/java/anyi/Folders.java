// SPDX-License-Identifier: Apache-2.0
package anyi;

import anyi.kit.Desk;
import anyi.ledger.ExportFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Lists go beside the home; a folder is shown by the system's own program for it. */
record Folders(Desk desk, Path home) implements ExportFolder {
    @Override
    public Path usual() {
        return home.resolveSibling(desk.t("shell.lists"));
    }

    @Override
    public void show(Path folder) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String program = system.contains("win") ? "explorer" : system.contains("mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(program, folder.toString()).start();
        } catch (IOException e) {
            desk.dialogs().refused(desk.t("shell.folderAt", folder.toString()));
        }
    }
}
