// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Preferences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who has worked with a home on this PC, and which home was open last: remembered so that nobody types it again. */
record Person(Preferences preferences) {
    private static final int KEPT = 6;

    List<String> names(Path folder) {
        return preferences
                .get(key(folder))
                .map(text -> List.of(text.split(";")))
                .orElse(List.of());
    }

    /** The name comes first next time. */
    void remember(Path folder, String name) {
        var names = new ArrayList<>(names(folder));
        String plain = name.replace(";", " ");
        names.remove(plain);
        names.addFirst(plain);
        preferences.put(key(folder), String.join(";", names.subList(0, Math.min(KEPT, names.size()))));
        preferences.put("home.last", folder.toAbsolutePath().toString());
    }

    static Optional<Path> lastHome(Preferences preferences) {
        return preferences.get("home.last").map(Path::of);
    }

    private static String key(Path folder) {
        return "names." + folder.toAbsolutePath();
    }
}
