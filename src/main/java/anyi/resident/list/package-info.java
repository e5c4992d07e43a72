// SPDX-License-Identifier: Apache-2.0
/**
 * The list of residents: search while typing over everybody in memory, chips, a page of rows at a time by SQL, a preview.
 * Writes nothing. Entry point: {@code ResidentListScreens}.
 */
@NullMarked
package anyi.resident.list;

import org.jspecify.annotations.NullMarked;
