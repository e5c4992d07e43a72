// SPDX-License-Identifier: Apache-2.0
/**
 * Values that every room of the house shares: amounts, periods, numbers with check digits, problems of an input.
 * They know the JDK only: no database, no window, no clock, no language.
 */
@NullMarked
package anyi.value;

import org.jspecify.annotations.NullMarked;
