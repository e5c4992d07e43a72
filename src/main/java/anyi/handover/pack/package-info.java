// SPDX-License-Identifier: Apache-2.0
/** Policies that travel on a stick, signed by who issued them. */
@NullMarked
package anyi.handover.pack;

import org.jspecify.annotations.NullMarked;
