// SPDX-License-Identifier: Apache-2.0
package anyi.settings.door;

import anyi.kit.Preferences;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        remember(folder, List.of(name));
    }

    /** The names come first next time, in this order. */
    void remember(Path folder, List<String> first) {
        var names = new LinkedHashSet<String>();
        first.forEach(name -> names.add(name.replace(";", " ")));
        names.addAll(names(folder));
        preferences.put(key(folder), names.stream().limit(KEPT).collect(Collectors.joining(";")));
        preferences.put("home.last", folder.toAbsolutePath().toString());
    }

    static Optional<Path> lastHome(Preferences preferences) {
        return preferences.get("home.last").map(Path::of);
    }

    private static String key(Path folder) {
        return "names." + folder.toAbsolutePath();
    }
}
