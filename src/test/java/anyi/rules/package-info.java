// SPDX-License-Identifier: Apache-2.0
/** What keeps the house as style and architecture promise: arrows, roles, table owners, words, colours, clocks. */
@NullMarked
package anyi.rules;

import org.jspecify.annotations.NullMarked;
