// SPDX-License-Identifier: Apache-2.0
/**
 * The program drives itself through the main job: demonstration, pictures, self-check of an installation. It stands
 * above all other rooms, uses JavaFX's own robot and no test library; every step is checked on the screen and in the
 * database. Entry point: {@code Tour}.
 */
@NullMarked
package anyi.tour;

import org.jspecify.annotations.NullMarked;
