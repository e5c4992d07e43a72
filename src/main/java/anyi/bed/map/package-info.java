// SPDX-License-Identifier: Apache-2.0
/**
 * The screens of beds: the map by building, floor and room, the table of the beds that a figure counts, the forms that
 * build and change beds. Entry point: {@link anyi.bed.map.BedScreens}.
 */
@NullMarked
package anyi.bed.map;

import org.jspecify.annotations.NullMarked;
