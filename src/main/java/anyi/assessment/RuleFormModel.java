// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.rule.RuleDraft;
import anyi.assessment.scale.AssessmentRules;
import anyi.assessment.scale.AssessmentRules.Raises;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The rules of the place while they are typed; it begins with those that hold. */
final class RuleFormModel {
    final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<Raises> raises = new SimpleObjectProperty<>();
    final ObjectProperty<Boolean> evidence = new SimpleObjectProperty<>();
    final ObjectProperty<Integer> assessors = new SimpleObjectProperty<>();
    final StringProperty validMonths = new SimpleStringProperty();
    final StringProperty warnDays = new SimpleStringProperty();
    final StringProperty source = new SimpleStringProperty("");

    RuleFormModel(AssessmentRules rules, LocalDate today) {
        from.set(today);
        raises.set(rules.raises());
        evidence.set(rules.evidenceWanted());
        assessors.set(rules.assessorsWanted());
        validMonths.set(Integer.toString(rules.validMonths()));
        warnDays.set(Integer.toString(rules.warnDays()));
    }

    RuleDraft draft() {
        return new RuleDraft(
                from.get(),
                raises.get(),
                evidence.get(),
                assessors.get(),
                validMonths.get(),
                warnDays.get(),
                source.get() == null || source.get().isBlank()
                        ? null
                        : source.get().strip());
    }
}
