// SPDX-License-Identifier: Apache-2.0
/**
 * Words and formats: message bundles (Chinese is the root), dates, money, percent, masked numbers, pinyin. Passed in,
 * never static, so that the language can change while the program runs.
 */
@NullMarked
package anyi.text;

import org.jspecify.annotations.NullMarked;
