// SPDX-License-Identifier: Apache-2.0
/** Who may do what: rights, roles, and the one check that stands before every write. */
@NullMarked
package anyi.right;

import org.jspecify.annotations.NullMarked;
