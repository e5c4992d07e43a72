// SPDX-License-Identifier: Apache-2.0
package anyi.value;

/** The checks that a number can fail, from the coarsest to the finest. */
public enum NumberFault {
    /** Too many or too few characters. */
    LENGTH,
    /** A character that does not belong there. */
    CHARACTERS,
    /** The birth date in the number is no date of the calendar. */
    DATE,
    /** The check character disagrees: a digit is wrong or two are swapped. */
    CHECK,
    /** The birth date in the number has not come yet. */
    FUTURE,
    /** The person would be older than 120. */
    AGE
}
