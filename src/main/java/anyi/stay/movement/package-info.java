// SPDX-License-Identifier: Apache-2.0
/**
 * 人员变动: who came, went, moved, left and returned in which days; read from stays, bed stays and leaves. Writes
 * nothing. Entry points: {@code MovementQueries}, {@code MovementScreens}.
 */
@NullMarked
package anyi.stay.movement;

import org.jspecify.annotations.NullMarked;
