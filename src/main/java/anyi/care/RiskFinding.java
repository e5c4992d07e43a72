// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.term.RiskGrade;
import anyi.term.RiskKind;
import java.util.Optional;

/** One of the nine risks of a person, and what is done about it. */
public record RiskFinding(RiskKind kind, RiskGrade grade, Optional<String> measure) {}
