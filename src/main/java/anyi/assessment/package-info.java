// SPDX-License-Identifier: Apache-2.0
/**
 * Ability assessment by GB/T 42195-2022: 26 items, score, level and the rules that change it; older records as they
 * were stated. Table: assessment. Entry points: {@code AssessmentQueries}, {@code AssessmentCommands}, {@code
 * AssessmentScreens}.
 */
@NullMarked
package anyi.assessment;

import org.jspecify.annotations.NullMarked;
