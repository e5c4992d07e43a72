// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

/**
 * What of somebody stands on a list that everybody may read: the surname, and of the identity number what
 * {@link anyi.text.Formats#maskedForNotice} leaves of it; no telephone, account, diagnosis or address at all.
 *
 * @param names whether of a name only the surname stands there
 */
public record Masked(boolean names) {
    /** 张有才 → 张**; as many stars as letters are left out. */
    public String name(String name) {
        if (!names || name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        int rest = name.codePointCount(first, name.length());
        return name.substring(0, first) + "*".repeat(Math.max(1, rest));
    }
}
