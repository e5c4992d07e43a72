// SPDX-License-Identifier: Apache-2.0
package anyi.robot;

import anyi.kit.Drafts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class MemoryDrafts implements Drafts {
    private final Map<String, Map<String, String>> kept = new HashMap<>();

    @Override
    public Optional<Map<String, String>> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(String key, Map<String, String> fields) {
        kept.put(key, Map.copyOf(fields));
    }

    @Override
    public void discard(String key) {
        kept.remove(key);
    }
}
