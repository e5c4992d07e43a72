// SPDX-License-Identifier: Apache-2.0
/**
 * Forms: a field is a bold label, a control and a line for what is right or wrong with it. Enter goes to the next
 * field and saves at the end; {@code Problems} of a draft appear beside their fields.
 */
@NullMarked
package anyi.kit.form;

import org.jspecify.annotations.NullMarked;
