// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.rule;

import anyi.assessment.scale.AssessmentRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A place's own rules from a day on, until the next. */
public record RulePeriod(UUID id, long revision, LocalDate from, AssessmentRules rules, Optional<String> source) {}
