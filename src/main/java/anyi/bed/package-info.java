// SPDX-License-Identifier: Apache-2.0
/**
 * Beds: buildings down to beds, their type and service by period, the map and the table as of a day, the share of
 * nursing beds against the year's target. Tables: building, floor, room, bed, bed_type_period, bed_service_period.
 * Entry points: {@code BedQueries}, {@code BedCommands}, {@code BedScreens}.
 */
@NullMarked
package anyi.bed;

import org.jspecify.annotations.NullMarked;
