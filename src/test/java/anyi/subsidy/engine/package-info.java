// SPDX-License-Identifier: Apache-2.0
/** What must hold of every policy and every person. */
@NullMarked
package anyi.subsidy.engine;

import org.jspecify.annotations.NullMarked;
