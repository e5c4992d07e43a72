// SPDX-License-Identifier: Apache-2.0
/** Subsidies on a home in memory, and their screens. */
@NullMarked
package anyi.subsidy;

import org.jspecify.annotations.NullMarked;
