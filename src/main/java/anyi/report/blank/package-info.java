// SPDX-License-Identifier: Apache-2.0
/** A bureau's own empty sheet: which of its cells wants which indicator, found by the words beside it. Pure. */
@NullMarked
package anyi.report.blank;

import org.jspecify.annotations.NullMarked;
