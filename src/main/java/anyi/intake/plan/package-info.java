// SPDX-License-Identifier: Apache-2.0
/**
 * What an import would do: a pure function from what the home knows and what the files say to a plan of rows, each
 * TAKEN, REFUSED or UNCHANGED, with every problem named by its cell. Writes nothing. Entry: {@code Planner}.
 */
@NullMarked
package anyi.intake.plan;

import org.jspecify.annotations.NullMarked;
