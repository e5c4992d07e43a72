// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.paper.PaperQueries;
import anyi.assessment.rule.RuleCommands;
import anyi.assessment.rule.RuleQueries;
import anyi.store.Store;

/** What the screens of assessment read and write through. */
record AssessDoor(
        AssessmentQueries queries,
        RuleQueries rules,
        PaperQueries papers,
        AssessmentCommands commands,
        RuleCommands decisions) {

    static AssessDoor of(Store store, AssessmentCommands commands, RuleCommands decisions) {
        return new AssessDoor(
                new AssessmentQueries(store.read()),
                new RuleQueries(store.read()),
                new PaperQueries(store.read()),
                commands,
                decisions);
    }
}
