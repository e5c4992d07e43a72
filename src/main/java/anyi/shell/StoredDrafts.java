// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Drafts;
import anyi.store.DraftFiles;
import java.util.Map;
import java.util.Optional;

/** Drafts in the home's folder. */
public record StoredDrafts(DraftFiles files) implements Drafts {
    @Override
    public Optional<Map<String, String>> find(String key) {
        return files.find(key);
    }

    @Override
    public void keep(String key, Map<String, String> fields) {
        files.keep(key, fields);
    }

    @Override
    public void discard(String key) {
        files.discard(key);
    }
}
