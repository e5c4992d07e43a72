// SPDX-License-Identifier: Apache-2.0
/** What a home says of itself. Tables: home, home_rating, bed_target. Entry points: HomeQueries, HomeCommands. */
@NullMarked
package anyi.settings.home;

import org.jspecify.annotations.NullMarked;
