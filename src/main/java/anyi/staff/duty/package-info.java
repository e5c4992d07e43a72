// SPDX-License-Identifier: Apache-2.0
/**
 * What each post requires of those who hold it, how everybody stands against it on a day, and care workers against
 * residents. No tables of its own. Entry points: {@code DutyQueries}, {@code DutyScreens}.
 */
@NullMarked
package anyi.staff.duty;

import org.jspecify.annotations.NullMarked;
