// SPDX-License-Identifier: Apache-2.0
package anyi.bed;

/** A room as the list of rooms shows it. */
public record RoomRow(BedPlace place, int beds) {}
