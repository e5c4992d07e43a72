// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.intake.find.LedgerKind;
import anyi.intake.plan.Plan;
import anyi.intake.plan.Verdict;
import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What came of an import: read = taken + refused + unchanged, and what to do with the refused rows. */
final class DoneView extends VBox {
    private final Desk desk;
    private final WizardModel model;

    DoneView(Desk desk, WizardModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("intake-done");
        Plan plan = model.outcome().plan();
        Card card = Card.titled(desk.t("intake.done.title"));
        card.padded(
                Texts.title(desk.t(
                        "intake.done.sum",
                        plan.read(),
                        plan.count(Verdict.TAKEN),
                        plan.count(Verdict.REFUSED),
                        plan.count(Verdict.UNCHANGED))),
                counts(plan));
        getChildren().add(card);
        if (plan.count(Verdict.REFUSED) > 0) {
            getChildren().add(refused(plan));
        }
        getChildren().add(buttons());
    }

    private Node counts(Plan plan) {
        var line = new HBox();
        line.setId("intake-counts");
        line.getStyleClass().add("intake-counts");
        for (LedgerKind kind : LedgerKind.values()) {
            if (!plan.of(kind).isEmpty()) {
                line.getChildren().add(Texts.plain(desk.t("intake.done.count", kind, plan.created(kind))));
            }
        }
        return line;
    }

    private Node refused(Plan plan) {
        Button save = Buttons.plain(desk.t("intake.refused.save"), Icon.SAVE, this::saveRefused);
        save.setId("intake-refused");
        return new WarningStrip(
                Tone.WARNING,
                Icon.WARNING,
                desk.t("intake.refused.rows", plan.count(Verdict.REFUSED)),
                desk.t("intake.refused.why"),
                save);
    }

    private void saveRefused() {
        desk.dialogs()
                .chooseFolder(
                        desk.t("intake.refused.save"),
                        folder -> folder.ifPresent(chosen -> model.saveRefused(chosen, () -> {})));
    }

    private Node buttons() {
        Button again = Buttons.plain(desk.t("intake.again"), Icon.FOLDER, model::startOver);
        again.setId("intake-again");
        Button residents = Buttons.primary(
                desk.t("intake.done.residents"),
                Icon.RESIDENT,
                () -> desk.navigator().open(new Place.Residents("")));
        residents.setId("intake-residents");
        var line = new HBox(again, Texts.spacer(), residents);
        line.getStyleClass().add("intake-line");
        return line;
    }
}
