// SPDX-License-Identifier: Apache-2.0
/**
 * What screens are made of: icons, badges, cards, figures, strips, buttons. No state, no words of their own; a view
 * gives them texts. Looks are in {@code anyi.css}.
 */
@NullMarked
package anyi.kit.part;

import org.jspecify.annotations.NullMarked;
