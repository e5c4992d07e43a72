// SPDX-License-Identifier: Apache-2.0
/** Months on a home in memory. */
@NullMarked
package anyi.subsidy.run;

import org.jspecify.annotations.NullMarked;
