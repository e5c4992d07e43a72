// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.term.DischargeReason;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A discharge as typed. {@code on} is the first day not in house; for a death, the day itself. */
public record DischargeDraft(
        @Nullable LocalDate on,
        @Nullable DischargeReason reason,
        @Nullable String destination,
        @Nullable String remark) {
    public static final DischargeDraft NONE = new DischargeDraft(null, null, null, null);

    public Problems check(LocalDate admittedOn, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (on == null) {
            problems.add(Problem.refuse("dischargedOn", "stay.problem.dischargeMissing"));
        } else if (on.isBefore(admittedOn)) {
            problems.add(Problem.refuse("dischargedOn", "stay.problem.dischargeBeforeAdmission", admittedOn));
        } else if (reason == DischargeReason.DEATH && on.isAfter(today)) {
            problems.add(Problem.refuse("dischargedOn", "stay.problem.deathInFuture", today));
        } else if (on.isAfter(today)) {
            problems.add(Problem.warn("dischargedOn", "stay.problem.dischargeInFuture", on));
        }
        return new Problems(problems);
    }

    /** What a person who types is asked beyond what an old ledger must tell. */
    public Problems wanted() {
        return reason == null ? Problems.of(Problem.refuse("reason", "stay.problem.reasonMissing")) : Problems.NONE;
    }

    /** @throws IllegalStateException when it has not been checked */
    Discharge toDischarge() {
        if (on == null) {
            throw new IllegalStateException("a discharge without a day");
        }
        return new Discharge(on, Optional.ofNullable(reason), Optional.ofNullable(destination));
    }
}
