// SPDX-License-Identifier: Apache-2.0
/**
 * 发放: lines of closed months become payments to accounts, go to the bank together, are paid or come back. Tables
 * {@code payment_batch}, {@code payment}, {@code payment_line}, {@code bank_template}. Enter through {@code PayScreens},
 * {@code PayCommands} and {@code PayQueries}.
 */
@NullMarked
package anyi.subsidy.pay;

import org.jspecify.annotations.NullMarked;
