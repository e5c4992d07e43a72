// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.term.HukouKind;
import anyi.text.Divisions;
import anyi.value.DivisionCode;
import anyi.value.Problem;
import anyi.value.Problems;
import anyi.value.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody is registered, as typed. A change holds from a day on; before it the old one stays true. */
public record HukouDraft(
        UUID id,
        long revision,
        UUID residentId,
        @Nullable String divisionCode,
        @Nullable HukouKind kind,
        @Nullable String address,
        boolean verified,
        @Nullable LocalDate from) {

    public Problems check() {
        List<Problem> problems = new ArrayList<>();
        if (divisionCode != null && !divisionCode.isBlank()) {
            switch (DivisionCode.read(divisionCode)) {
                case Reading.Bad<DivisionCode> bad ->
                    problems.add(Problem.refuse("divisionCode", "resident.problem.divisionForm"));
                case Reading.Good<DivisionCode> good -> {
                    if (!Divisions.isKnown(good.value())) {
                        problems.add(Problem.warn(
                                "divisionCode",
                                "resident.problem.divisionNotInUse",
                                good.value().text()));
                    }
                }
            }
        }
        if (from == null) {
            problems.add(Problem.refuse("from", "resident.problem.fromMissing"));
        }
        return new Problems(problems);
    }
}
