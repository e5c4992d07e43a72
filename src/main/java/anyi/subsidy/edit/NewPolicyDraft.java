// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.subsidy.engine.edit.Draft;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;

/** What was typed to begin a new policy, by the names of the form's fields. */
record NewPolicyDraft(Map<String, String> typed) {
    private String typed(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    Problems check() {
        var problems = new ArrayList<Problem>();
        for (String name : java.util.List.of("template", "title", "authority", "from", "clause")) {
            if (typed(name).isEmpty()) {
                problems.add(Problem.refuse(name, "subsidy.edit.problem.missing"));
            }
        }
        return new Problems(problems);
    }

    /** @param code how the policy is called in the home's book, the same for all its versions */
    Draft toDraft(String code) {
        return Template.valueOf(typed("template"))
                .draft(new Template.Heading(
                        code,
                        typed("title"),
                        typed("authority"),
                        typed("document"),
                        typed("division"),
                        LocalDate.parse(typed("from")),
                        typed("clause")));
    }
}
