// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Preferences;
import anyi.store.PreferenceFile;
import java.util.Optional;

/** What a person has set on this PC, in a file of that person. */
public record StoredPreferences(PreferenceFile file) implements Preferences {
    @Override
    public Optional<String> get(String key) {
        return file.get(key);
    }

    @Override
    public void put(String key, String value) {
        file.put(key, value);
    }
}
