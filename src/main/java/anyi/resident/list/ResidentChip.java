// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 筛选: what narrows the list of residents. Several chosen must all be true. */
public enum ResidentChip {
    IN_HOUSE,
    SEVERE,
    NURSING_BED,
    TEKUN,
    ON_LEAVE,
    ASSESSMENT_DUE,
    SUPPORTED,
    BOARDER,
    DIBAO,
    NO_BED,
    ID_DUE,
    CONTRACT_DUE,
    VERIFICATION_DUE,
    DISABILITY_DUE,
    TO_CHECK,
    LEFT;

    /** The others are behind "more conditions". */
    static final List<ResidentChip> FIRST = List.of(IN_HOUSE, SEVERE, NURSING_BED, TEKUN, ON_LEAVE, ASSESSMENT_DUE);

    String key() {
        return "resident.chip." + name();
    }

    int bit() {
        return 1 << ordinal();
    }

    /** Those of a name that a place gives; an unknown one, or none, means the residents in house. */
    static Set<ResidentChip> named(String name) {
        Set<ResidentChip> chosen = EnumSet.of(IN_HOUSE);
        Arrays.stream(values()).filter(chip -> chip.name().equals(name)).forEach(chosen::add);
        if (chosen.contains(LEFT)) {
            chosen.remove(IN_HOUSE);
        }
        return chosen;
    }
}
