// SPDX-License-Identifier: Apache-2.0
/**
 * Subsidies in the words of a clerk: facts, conditions, reasons, explanations and a month's tree, in the screen's
 * language. Entry point: {@code Teller}. Names its classes freely, as the engine does (docs/adr).
 */
@NullMarked
package anyi.subsidy.word;

import org.jspecify.annotations.NullMarked;
