// SPDX-License-Identifier: Apache-2.0
/** What a place decides about assessments, from a day on. Table: assessment_rule. */
@NullMarked
package anyi.assessment.rule;

import org.jspecify.annotations.NullMarked;
