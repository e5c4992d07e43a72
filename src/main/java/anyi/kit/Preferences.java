// SPDX-License-Identifier: Apache-2.0
package anyi.kit;

import java.util.Optional;

/** What a person has set on this PC: column widths, text size, theme, language. No personal data of residents. */
public interface Preferences {
    Optional<String> get(String key);

    void put(String key, String value);
}
