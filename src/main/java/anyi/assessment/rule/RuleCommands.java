// SPDX-License-Identifier: Apache-2.0
package anyi.assessment.rule;

import static anyi.store.schema.Tables.ASSESSMENT_RULE;

import anyi.kit.Session;
import anyi.right.Needs;
import anyi.right.Right;
import anyi.store.Store;
import anyi.store.schema.tables.records.AssessmentRuleRecord;
import anyi.text.Messages;
import anyi.value.Ids;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Changes what the place decides. Assessments that are there keep the level that they were given. */
@Needs(Right.HOME)
public final class RuleCommands {
    private final Store store;
    private final Session session;
    private final Ids ids;
    private final Messages chinese;

    /** @param chinese the words of the log, Chinese whatever the screen speaks */
    public RuleCommands(Store store, Session session, Ids ids, Messages chinese) {
        this.store = store;
        this.session = session;
        this.ids = ids;
        this.chinese = chinese;
    }

    /** From a day on; what begins on that very day is replaced. @return the revision of the act */
    public long decide(RuleDraft draft) {
        LocalDate from = Objects.requireNonNull(draft.from());
        return store.write(session.actor(), chinese.t("assessment.rule.act", from), tx -> {
            Optional<RulePeriod> known = new RuleQueries(tx.db())
                    .book().periods().stream()
                            .filter(period -> period.from().equals(from))
                            .findFirst();
            if (known.isPresent()) {
                tx.update(fill(tx.row(ASSESSMENT_RULE, known.get().id()), draft));
            } else {
                var row = new AssessmentRuleRecord();
                row.setId(ids.next());
                row.setValidFrom(from);
                tx.insert(fill(row, draft));
            }
            return tx.revision();
        });
    }

    private static AssessmentRuleRecord fill(AssessmentRuleRecord row, RuleDraft draft) {
        var rules = draft.toRules();
        row.setRaises(rules.raises().name());
        row.setEvidenceWanted(rules.evidenceWanted());
        row.setAssessorsWanted((short) rules.assessorsWanted());
        row.setValidMonths((short) rules.validMonths());
        row.setWarnDays((short) rules.warnDays());
        row.setSourceDocument(draft.source());
        return row;
    }
}
