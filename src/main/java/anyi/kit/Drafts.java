// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import java.util.Map;
import java.util.Optional;

/** Half-typed forms, kept encrypted beside the database while somebody types, and offered after a crash. */
public interface Drafts {
    /** @param key the form and whom it is about, such as {@code admission} or {@code leave/UUID} */
    Optional<Map<String, String>> find(String key);

    /** Replaces what was kept under the key; returns at once, on disk within a second. */
    void keep(String key, Map<String, String> fields);

    /** After saving, or when the person throws the draft away. */
    void discard(String key);
}
