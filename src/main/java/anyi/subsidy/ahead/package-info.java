// SPDX-License-Identifier: Apache-2.0
/**
 * 预告: what will change in the next three months, computed with the facts as they are known, and what falls due. Reads
 * only; enter through {@code AheadScreens}.
 */
@NullMarked
package anyi.subsidy.ahead;

import org.jspecify.annotations.NullMarked;
