// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.further;

import anyi.subsidy.fact.WantedFact;
import java.util.Optional;

/** A fact that policies ask for, with one of the values recorded; missing = nothing is recorded yet. */
record FurtherRow(WantedFact wanted, Optional<FurtherFact> fact) {
    boolean isMissing() {
        return fact.isEmpty();
    }
}
