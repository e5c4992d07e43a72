// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.claim;

import anyi.term.Beneficiary;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to apply for a subsidy, or to take over that it was approved.
 *
 * @param appliedOn may be missing: the day of application plays a part in some policies only
 */
public record ClaimDraft(
        @Nullable String policy,
        Recipient whose,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate approvedFrom) {
    public Problems check(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (policy == null) {
            problems.add(Problem.refuse("policy", "subsidy.claim.problem.policyMissing"));
        }
        if (approvedFrom == null) {
            problems.add(Problem.refuse("approvedFrom", "subsidy.claim.problem.fromMissing"));
        } else if (approvedFrom.isAfter(today.plusYears(1))) {
            problems.add(Problem.refuse("approvedFrom", "subsidy.claim.problem.fromTooLate"));
        }
        if (appliedOn != null && appliedOn.isAfter(today)) {
            problems.add(Problem.refuse("appliedOn", "subsidy.claim.problem.appliedLater"));
        }
        return new Problems(problems);
    }

    /** Whether the policy pays such a one. */
    public Problems checkKind(Beneficiary pays) {
        if (pays == whose.kind()) {
            return Problems.NONE;
        }
        return Problems.of(Problem.refuse(
                "resident",
                switch (pays) {
                    case RESIDENT -> "subsidy.apply.problem.ofResident";
                    case STAFF -> "subsidy.apply.problem.ofStaff";
                    case HOME -> "subsidy.apply.problem.ofHome";
                }));
    }

    /** As an application that has its path before it. */
    public Problems checkApplication(LocalDate today) {
        return new Problems(check(today).all().stream()
                .filter(problem -> !problem.field().equals("approvedFrom"))
                .toList());
    }

    /** For a draft without problems. */
    public Claim toClaim() {
        return new Claim(
                Objects.requireNonNull(policy),
                whose,
                Optional.ofNullable(appliedOn),
                Objects.requireNonNull(approvedFrom));
    }
}
