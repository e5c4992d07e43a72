// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.notice;

/**
 * What of somebody stands on a list that everybody may read: the surname, three and four digits of the identity number;
 * no telephone, account, diagnosis or address at all.
 *
 * @param names whether of a name only the surname stands there
 */
public record Masked(boolean names) {
    private static final int FRONT = 3;
    private static final int BACK = 4;

    /** 张有才 → 张**; as many stars as letters are left out. */
    public String name(String name) {
        if (!names || name.isEmpty()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        int rest = name.codePointCount(first, name.length());
        return name.substring(0, first) + "*".repeat(Math.max(1, rest));
    }

    /** 230***********1234; a short number of another kind keeps its last digit only. */
    public static String number(String number) {
        if (number.length() <= FRONT + BACK) {
            return number.isEmpty() ? "" : "*".repeat(number.length() - 1) + number.substring(number.length() - 1);
        }
        return number.substring(0, FRONT)
                + "*".repeat(number.length() - FRONT - BACK)
                + number.substring(number.length() - BACK);
    }
}
