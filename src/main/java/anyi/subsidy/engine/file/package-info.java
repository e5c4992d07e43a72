// SPDX-License-Identifier: Apache-2.0
/**
 * The engine's files: policies, facts, and the explanations that a line keeps, as JSON. A reader of our own, so that
 * each problem can name its line and a policy can be checked without starting anything else.
 */
@NullMarked
package anyi.subsidy.engine.file;

import org.jspecify.annotations.NullMarked;
