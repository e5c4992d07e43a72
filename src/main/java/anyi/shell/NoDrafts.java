// SPDX-License-Identifier: Apache-2.0
package anyi.shell;

import anyi.kit.Drafts;
import java.util.Map;
import java.util.Optional;

/** Before a home is open nothing that is typed may be kept. */
public record NoDrafts() implements Drafts {
    @Override
    public Optional<Map<String, String>> find(String key) {
        return Optional.empty();
    }

    @Override
    public void keep(String key, Map<String, String> fields) {}

    @Override
    public void discard(String key) {}
}
