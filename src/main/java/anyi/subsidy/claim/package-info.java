// SPDX-License-Identifier: Apache-2.0
/** From when a subsidy is approved for whom. Without a claim nothing is paid. */
@NullMarked
package anyi.subsidy.claim;

import org.jspecify.annotations.NullMarked;
