// SPDX-License-Identifier: Apache-2.0
/**
 * 老人: a person, the contacts and the numbers. Tables: resident, contact. Dated facts about a person are in
 * {@code status}, the list in {@code list}, the tabs of the case file in {@code file}. Entry points:
 * {@code ResidentQueries}, {@code ResidentCommands}.
 */
@NullMarked
package anyi.resident;

import org.jspecify.annotations.NullMarked;
