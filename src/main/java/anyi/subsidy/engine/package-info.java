// SPDX-License-Identifier: Apache-2.0
/**
 * Pure arithmetic: dated facts and a version of a policy give an outcome with its explanation. Knows the JDK, the
 * vocabularies and the values only: no SQL, no window, no clock, no language. Entry point: {@link
 * anyi.subsidy.engine.Engine}; files are read in {@code anyi.subsidy.engine.file}.
 */
@NullMarked
package anyi.subsidy.engine;

import org.jspecify.annotations.NullMarked;
