// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

/** What came of a bed move, an exchange, or another change inside a stay. */
public sealed interface Moving permits Moving.Moved, Moving.AlreadyThere, Moving.NotInHouse, BedRefusal {

    record Moved(long revision) implements Moving {}

    /** Nothing to do. */
    record AlreadyThere() implements Moving {}

    /** The resident is not in house on that day, or has no bed where one is needed. */
    record NotInHouse() implements Moving, Discharging {}
}
