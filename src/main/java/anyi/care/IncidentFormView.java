// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.term.IncidentHarm;
import anyi.term.IncidentKind;
import java.util.List;
import javafx.scene.layout.StackPane;

/** Kind, day, what happened, what was done, who was told. */
final class IncidentFormView extends StackPane {
    private final Form form;

    IncidentFormView(Desk desk, IncidentFormModel model) {
        form = new Form(desk.messages(), desk.clock());
        form.row(
                form.choice("kind", desk.t("care.incident.kind"), List.of(IncidentKind.values()))
                        .required()
                        .id("incident-kind")
                        .bind(model.kind),
                form.date("on", desk.t("care.incident.on"))
                        .required()
                        .id("incident-on")
                        .bind(model.on),
                form.text("at", desk.t("care.incident.at")).id("incident-at").bind(model.at));
        form.row(
                form.choice("harm", desk.t("care.incident.harm"), List.of(IncidentHarm.values()))
                        .required()
                        .id("incident-harm")
                        .bind(model.harm),
                form.text("place", desk.t("care.incident.place"))
                        .id("incident-place")
                        .bind(model.place),
                form.text("foundBy", desk.t("care.incident.foundBy"))
                        .id("incident-found-by")
                        .bind(model.foundBy));
        form.row(form.area("whatHappened", desk.t("care.incident.happened"), 3)
                .required()
                .id("incident-happened")
                .bind(model.whatHappened));
        form.row(form.area("whatWasDone", desk.t("care.incident.done"), 3)
                .required()
                .id("incident-done")
                .bind(model.whatWasDone));
        form.row(
                form.text("toldTo", desk.t("care.told.to"))
                        .id("incident-told-to")
                        .bind(model.toldTo),
                form.date("toldOn", desk.t("care.told.on"))
                        .id("incident-told-on")
                        .bind(model.toldOn));
        form.check(model::problems);
        getChildren().add(form);
    }

    boolean isClean() {
        return form.saved();
    }
}
