// SPDX-License-Identifier: Apache-2.0
/**
 * What stands on each report as it is handed in, always in Chinese: the indicators of a day in the order and frame of
 * the form. A form adds no figure of its own.
 */
@NullMarked
package anyi.report.form;

import org.jspecify.annotations.NullMarked;
