// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import java.util.Collection;
import java.util.UUID;

/**
 * What the list holds of everybody in memory.
 *
 * @param search names, pinyin, initials, number, telephone, bed; in lower case
 * @param chips the bits of the chips that are true
 * @param sort the places in the orders of {@link ResidentOrder}
 */
record IndexRow(UUID id, String search, int chips, int[] sort) {

    boolean has(ResidentChip chip) {
        return (chips & chip.bit()) != 0;
    }

    boolean hasAll(Collection<ResidentChip> wanted) {
        int mask = wanted.stream().mapToInt(ResidentChip::bit).sum();
        return (chips & mask) == mask;
    }

    boolean matches(Collection<String> words) {
        for (String word : words) {
            if (!search.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
