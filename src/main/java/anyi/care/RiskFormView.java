// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.term.RiskGrade;
import anyi.term.RiskKind;
import anyi.term.RiskOccasion;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;

/** Nine lines: the risk, how far the person is at it, and what is done about it. */
final class RiskFormView extends ScrollPane {
    private static final List<RiskGrade> FOUND = Stream.of(RiskGrade.values())
            .filter(grade -> grade != RiskGrade.NOT_ASSESSED)
            .toList();

    private final Form form;

    RiskFormView(Desk desk, RiskFormModel model) {
        form = new Form(desk.messages(), desk.clock());
        form.row(
                form.date("on", desk.t("care.risk.on")).required().id("risk-on").bind(model.on),
                form.choice("occasion", desk.t("care.risk.occasion"), List.of(RiskOccasion.values()))
                        .required()
                        .id("risk-occasion")
                        .bind(model.occasion),
                form.text("assessor", desk.t("care.risk.assessor"))
                        .id("risk-assessor")
                        .bind(model.assessor));
        for (RiskKind kind : RiskKind.values()) {
            var grade = form.choice(kind.name(), desk.messages().t(kind), FOUND)
                    .required()
                    .id("risk-" + kind.name())
                    .bind(model.grade(kind));
            var measure = form.text("measure." + kind.name(), desk.t("care.risk.measure"))
                    .id("risk-measure-" + kind.name())
                    .bind(model.measure(kind));
            form.row(grade, measure);
            grade.setMaxWidth(USE_PREF_SIZE);
            grade.getStyleClass().add("risk-grade");
        }
        form.row(
                form.text("toldTo", desk.t("care.told.to")).id("risk-told-to").bind(model.toldTo),
                form.date("toldOn", desk.t("care.told.on")).id("risk-told-on").bind(model.toldOn),
                form.text("remark", desk.t("care.risk.remark"))
                        .id("risk-remark")
                        .bind(model.remark));
        form.check(model::problems);
        setContent(form);
        setFitToWidth(true);
        getStyleClass().addAll("page-scroll", "tall-form");
    }

    boolean isClean() {
        return form.saved();
    }
}
