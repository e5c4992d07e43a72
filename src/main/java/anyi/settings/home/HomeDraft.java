// SPDX-License-Identifier: Apache-2.0
package anyi.settings.home;

import anyi.term.HomeKind;
import anyi.term.Ownership;
import anyi.text.Divisions;
import anyi.value.CreditCode;
import anyi.value.DivisionCode;
import anyi.value.Problem;
import anyi.value.Problems;
import anyi.value.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What was typed about the home. */
public record HomeDraft(
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String divisionCode,
        @Nullable Ownership ownership,
        @Nullable HomeKind kind,
        boolean rural,
        @Nullable LocalDate openedOn,
        @Nullable String address,
        @Nullable String contactName,
        @Nullable String phone,
        @Nullable String headName) {

    public Problems check(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (isBlank(name)) {
            problems.add(Problem.refuse("name", "settings.home.problem.name"));
        }
        if (ownership == null) {
            problems.add(Problem.refuse("ownership", "settings.home.problem.ownership"));
        }
        if (kind == null) {
            problems.add(Problem.refuse("kind", "settings.home.problem.kind"));
        }
        if (creditCode != null
                && !creditCode.isBlank()
                && CreditCode.read(creditCode) instanceof Reading.Bad<CreditCode>(var fault, int n)) {
            problems.add(
                    switch (fault) {
                        case LENGTH -> Problem.refuse("creditCode", "settings.home.problem.creditCode.length", n);
                        case CHECK -> Problem.refuse("creditCode", "settings.home.problem.creditCode.check");
                        default -> Problem.refuse("creditCode", "settings.home.problem.creditCode.characters");
                    });
        }
        if (divisionCode != null && !divisionCode.isBlank()) {
            switch (DivisionCode.read(divisionCode)) {
                case Reading.Bad<DivisionCode> bad ->
                    problems.add(Problem.refuse("divisionCode", "settings.home.problem.divisionCode"));
                case Reading.Good<DivisionCode>(DivisionCode code) -> {
                    if (!Divisions.isKnown(code)) {
                        problems.add(Problem.warn("divisionCode", "settings.home.problem.divisionCode.unknown"));
                    }
                }
            }
        }
        if (openedOn != null && openedOn.isAfter(today)) {
            problems.add(Problem.refuse("openedOn", "settings.home.problem.openedOn"));
        }
        return new Problems(problems);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
