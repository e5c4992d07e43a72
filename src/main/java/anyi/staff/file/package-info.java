// SPDX-License-Identifier: Apache-2.0
/** The list of staff, somebody's file, and the certificates of all. No tables. Entry point: {@code StaffFileScreens}. */
@NullMarked
package anyi.staff.file;

import org.jspecify.annotations.NullMarked;
