// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.term.AssessmentReason;
import anyi.term.AssessmentStandard;
import anyi.term.CareDependence;
import java.time.LocalDate;
import java.util.Optional;

/** An assessment as the time line needs it. */
record AssessmentEvent(
        LocalDate on,
        AssessmentStandard standard,
        AssessmentReason reason,
        Optional<Integer> score,
        Optional<CareDependence> level) {}
