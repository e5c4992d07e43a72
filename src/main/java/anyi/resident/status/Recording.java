// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.term.EconomicCategory;
import anyi.value.Period;
import java.util.Optional;

/** What came of writing a dated fact. */
public sealed interface Recording {
    record Recorded(long revision) implements Recording {}

    /** Another fact of the kind holds on one of the days. */
    record Overlaps(Period period, Optional<EconomicCategory> category) implements Recording {}

    /** Somebody else was faster. */
    record ChangedMeanwhile() implements Recording {}
}
