// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

/** Whose word holds. */
public enum Side {
    ONE,
    OTHER,
    /** Where texts can stand one behind the other. */
    BOTH
}
