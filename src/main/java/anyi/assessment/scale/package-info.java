// SPDX-License-Identifier: Apache-2.0
/**
 * The scale of GB/T 42195-2022: domains, items, what each number of points means, score, level, and the rules that
 * change it. Pure: knows no database and no window. Entry point: {@link anyi.assessment.scale.AssessmentScore}.
 */
@NullMarked
package anyi.assessment.scale;

import org.jspecify.annotations.NullMarked;
