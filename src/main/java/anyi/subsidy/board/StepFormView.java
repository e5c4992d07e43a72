// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.kit.form.Form;
import anyi.kit.part.Texts;
import anyi.term.ClaimMove;
import javafx.scene.layout.VBox;

/** The form of a step: when, by whom, why, and from which day it counts. */
final class StepFormView extends VBox {
    private final Form form;

    StepFormView(Desk desk, StepFormModel model, ClaimWords words) {
        form = new Form(desk.messages(), desk.clock());
        form.row(
                form.date("doneOn", desk.t("subsidy.step.doneOn"))
                        .required()
                        .id("step-on")
                        .bind(model.doneOn()),
                form.text("doneBy", desk.t("subsidy.step.doneBy"))
                        .required()
                        .id("step-by")
                        .bind(model.doneBy()));
        if (model.move().hasEffect()) {
            form.row(form.date("effectiveOn", effect(desk, model.move()))
                    .required()
                    .id("step-effect")
                    .bind(model.effectiveOn()));
        }
        if (model.move() == ClaimMove.RESUME) {
            form.row(form.yes("paidLater", desk.t("subsidy.step.paidLater"), desk.t("subsidy.step.paidLater.yes"))
                    .id("step-paid-later")
                    .bind(model.paidLater()));
        }
        var reason = form.text(
                        "reason",
                        model.move().wantsReason() ? desk.t("subsidy.step.reason") : desk.t("subsidy.step.remark"))
                .id("step-reason")
                .bind(model.reason());
        form.row(model.move().wantsReason() ? reason.required() : reason);
        form.check(model::problems);
        if (model.claims().size() > 1) {
            getChildren()
                    .add(Texts.mutedWrapped(desk.t(
                            "subsidy.step.several",
                            model.claims().size(),
                            String.join(
                                    " · ",
                                    model.claims().stream()
                                            .limit(8)
                                            .map(words::name)
                                            .toList()))));
        }
        getChildren().add(form);
    }

    private static String effect(Desk desk, ClaimMove move) {
        return switch (move) {
            case SUSPEND -> desk.t("subsidy.step.effect.suspend");
            case RESUME -> desk.t("subsidy.step.effect.resume");
            case END -> desk.t("subsidy.step.effect.end");
            default -> desk.t("subsidy.step.effect.approve");
        };
    }

    boolean isClean() {
        return form.saved();
    }
}
