// SPDX-License-Identifier: Apache-2.0
/** The way in: first start, unlocking, the lock. Entry point: DoorScreens. */
@NullMarked
package anyi.settings.door;

import org.jspecify.annotations.NullMarked;
