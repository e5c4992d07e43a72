// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.term.CareLevel;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A care level as typed; it holds from a day until the next one. */
public record CareLevelDraft(
        UUID id,
        UUID residentId,
        @Nullable CareLevel level,
        @Nullable LocalDate from) {

    public Problems check() {
        List<Problem> problems = new ArrayList<>();
        if (level == null) {
            problems.add(Problem.refuse("level", "resident.problem.careLevelMissing"));
        }
        if (from == null) {
            problems.add(Problem.refuse("from", "resident.problem.fromMissing"));
        }
        return new Problems(problems);
    }
}
