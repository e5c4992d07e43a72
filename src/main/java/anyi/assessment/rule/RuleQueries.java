// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.rule;

import static anyi.store.schema.Tables.ASSESSMENT_RULE;

import anyi.assessment.scale.AssessmentRules;
import anyi.assessment.scale.AssessmentRules.Raises;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads what the place has decided. */
public final class RuleQueries {
    private final DSLContext db;

    public RuleQueries(DSLContext db) {
        this.db = db;
    }

    public RuleBook book() {
        return new RuleBook(db.selectFrom(ASSESSMENT_RULE)
                .orderBy(ASSESSMENT_RULE.VALID_FROM.desc())
                .fetch(row -> new RulePeriod(
                        row.getId(),
                        row.getRevision(),
                        row.getValidFrom(),
                        new AssessmentRules(
                                Raises.valueOf(row.getRaises()),
                                row.getEvidenceWanted(),
                                row.getAssessorsWanted(),
                                row.getValidMonths(),
                                row.getWarnDays()),
                        Optional.ofNullable(row.getSourceDocument()))));
    }
}
