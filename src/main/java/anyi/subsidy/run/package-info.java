// SPDX-License-Identifier: Apache-2.0
/** The month: what is owed to whom and why, compared with last month, closed, and corrected later. */
@NullMarked
package anyi.subsidy.run;

import org.jspecify.annotations.NullMarked;
