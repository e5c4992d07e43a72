// SPDX-License-Identifier: Apache-2.0
/**
 * 个案: one person's whole file as of a day: header, warnings with their remedies, one time line of everything dated, and
 * the tabs that features offer. Owns no table. Entry point: {@code CaseFileScreens}.
 */
@NullMarked
package anyi.casefile;

import org.jspecify.annotations.NullMarked;
