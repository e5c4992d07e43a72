// SPDX-License-Identifier: Apache-2.0
/** The top of the house: Main starts, AnyiApp owns the window, Wiring makes each feature's screens of an open home. */
@NullMarked
package anyi;

import org.jspecify.annotations.NullMarked;
