// SPDX-License-Identifier: Apache-2.0
package anyi.bed.plan;

/** What is counted in a house, the outermost first. */
enum Level {
    BUILDING,
    FLOOR,
    ROOM,
    BED;

    /** What this is counted in where a sentence only says "each". */
    Level above() {
        return values()[Math.max(0, ordinal() - 1)];
    }
}
