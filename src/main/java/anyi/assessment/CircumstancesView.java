// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.Adjustment;
import anyi.assessment.scale.Circumstances;
import anyi.kit.Desk;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What may change the level that the score gives, and what is worth a second look. */
final class CircumstancesView extends StackPane {
    private final Desk desk;
    private final AssessModel model;
    private final CheckBox coma;
    private final CheckBox dementia;
    private final CheckBox mentalDisorder;
    private final ComboBox<Integer> riskEvents = new ComboBox<>();
    private final VBox look = new VBox();
    private boolean showing;

    CircumstancesView(Desk desk, AssessModel model) {
        this.desk = desk;
        this.model = model;
        coma = box("assess-coma", Adjustment.COMA);
        dementia = box("assess-dementia", Adjustment.DEMENTIA);
        mentalDisorder = box("assess-mental", Adjustment.MENTAL_DISORDER);
        look.getStyleClass().add("assess-look");
        var card = new Card(
                Texts.bold(desk.t("assessment.circumstances.title")), coma, dementia, mentalDisorder, events());
        var column = new VBox(card, look);
        column.getStyleClass().add("assess-column");
        getChildren().add(column);
        model.circumstances().addListener((value, before, now) -> show(now));
        model.problems().addListener((value, before, now) -> refreshLook());
        show(model.circumstances().get());
    }

    private CheckBox box(String id, Adjustment reason) {
        var box = new CheckBox(desk.messages().t(reason));
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().addListener((value, before, now) -> tell());
        return box;
    }

    private HBox events() {
        riskEvents.getItems().setAll(List.of(0, 1, 2, 3));
        riskEvents.setId("assess-events");
        riskEvents.getStyleClass().add("assess-events");
        riskEvents.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer times) {
                return switch (times) {
                    case 0 -> desk.t("assessment.circumstances.none");
                    case 3 -> desk.t("assessment.circumstances.threeOrMore");
                    default -> desk.t("assessment.circumstances.times", times);
                };
            }

            @Override
            public Integer fromString(String text) {
                return riskEvents.getValue();
            }
        });
        riskEvents.valueProperty().addListener((value, before, now) -> tell());
        var words = Texts.wrapped(desk.t("assessment.circumstances.events"));
        words.setLabelFor(riskEvents);
        var line = new HBox(words, Texts.spacer(), riskEvents);
        line.getStyleClass().add("assess-line");
        return line;
    }

    private void show(Circumstances now) {
        showing = true;
        coma.setSelected(now.coma());
        dementia.setSelected(now.dementia());
        mentalDisorder.setSelected(now.mentalDisorder());
        riskEvents.setValue(now.riskEvents());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            model.circumstances()
                    .set(new Circumstances(
                            coma.isSelected(),
                            dementia.isSelected(),
                            mentalDisorder.isSelected(),
                            riskEvents.getValue()));
        }
    }

    private void refreshLook() {
        look.getChildren().clear();
        model.problems().get().forEach(problem -> {
            Label line = Texts.wrapped(desk.messages().t(problem));
            line.setGraphic(problem.refuses() ? Icon.ERROR.node(Tone.DANGER) : Icon.WARNING.node(Tone.WARNING));
            line.getStyleClass()
                    .addAll("assess-problem", problem.refuses() ? Tone.DANGER.styleClass() : Tone.WARNING.styleClass());
            look.getChildren().add(line);
        });
    }
}
