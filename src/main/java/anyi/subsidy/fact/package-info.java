// SPDX-License-Identifier: Apache-2.0
/** Reads the facts of all residents for the engine, with a few statements instead of some for each person. */
@NullMarked
package anyi.subsidy.fact;

import org.jspecify.annotations.NullMarked;
