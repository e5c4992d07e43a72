// SPDX-License-Identifier: Apache-2.0
package anyi.today;

/**
 * Who is there.
 *
 * @param inHouse residents with a stay on the day, those away too
 * @param occupied beds that somebody lies in or keeps
 * @param away of the residents in house, who is on leave
 */
public record HouseRow(int inHouse, int occupied, int away) {}
