// SPDX-License-Identifier: Apache-2.0
/** A version of a policy while it is written: its file as a tree, its proof, and which cell an example blames. */
@NullMarked
package anyi.subsidy.engine.edit;

import org.jspecify.annotations.NullMarked;
