// SPDX-License-Identifier: Apache-2.0
/**
 * 入住、转床、退住: from admission to discharge, which bed when, and who pays. Tables: stay, bed_stay, funding_period
 * (and leave, in {@code stay.leave}). Entry points: {@code StayQueries}, {@code StayCommands}, {@code StayScreens}. A
 * resident lies in one bed on a day and a bed holds one resident, whatever order entries are made in.
 */
@NullMarked
package anyi.stay;

import org.jspecify.annotations.NullMarked;
