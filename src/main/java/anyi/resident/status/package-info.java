// SPDX-License-Identifier: Apache-2.0
/**
 * Dated facts about a person: economic category, disability, hukou, care level, payee account. Tables: economic_status,
 * disability, hukou, care_level_period, payee_account. Entry points: {@code StatusQueries} and one {@code *Commands} a
 * fact, each also inside a larger act.
 */
@NullMarked
package anyi.resident.status;

import org.jspecify.annotations.NullMarked;
