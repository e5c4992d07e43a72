// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Somebody in house, to be chosen by name, bed or initials. */
public record PresentRow(UUID residentId, String name, String initials, Optional<String> bedLabel) {

    /** What stands in the box and what typing is compared with: 王秀英 101-1 WXY. */
    public String words() {
        return name + bedLabel.map(label -> " " + label).orElse("") + " " + initials.toUpperCase(Locale.ROOT);
    }
}
