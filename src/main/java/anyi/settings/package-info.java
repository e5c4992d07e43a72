// SPDX-License-Identifier: Apache-2.0
/**
 * Settings and the way in: the home and its rating periods, the year's bed targets, appearance, backups; first start
 * and unlocking. Tables: home, home_rating, bed_target.
 */
@NullMarked
package anyi.settings;

import org.jspecify.annotations.NullMarked;
