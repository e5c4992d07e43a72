// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.Adjustment;
import anyi.assessment.scale.Circumstances;
import anyi.assessment.scale.RiskCounts;
import anyi.kit.Desk;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.term.RiskEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What may change the level that the score gives, and what is worth a second look. */
final class CircumstancesView extends StackPane {
    private final Desk desk;
    private final AssessModel model;
    private final CheckBox coma;
    private final CheckBox dementia;
    private final CheckBox mentalDisorder;
    private final Map<RiskEvent, ComboBox<Integer>> boxes = new EnumMap<>(RiskEvent.class);
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
                title(),
                coma,
                dementia,
                mentalDisorder,
                Texts.mutedWrapped(desk.t("assessment.circumstances.events")),
                events());
        var column = new VBox(card, look);
        column.getStyleClass().add("assess-column");
        getChildren().add(column);
        model.circumstances().addListener((value, before, now) -> show(now));
        model.problems().addListener((value, before, now) -> refreshLook());
        model.counts().addListener((value, before, now) -> show(now));
        show(model.circumstances().get());
        show(model.counts().get());
    }

    private Label title() {
        Label title = Texts.wrapped(desk.t("assessment.circumstances.title"));
        title.getStyleClass().add("bold");
        title.setMinWidth(0);
        return title;
    }

    private CheckBox box(String id, Adjustment reason) {
        var box = new CheckBox(desk.messages().t(reason));
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().addListener((value, before, now) -> tell());
        return box;
    }

    private GridPane events() {
        var grid = new GridPane();
        grid.getStyleClass().add("assess-events");
        for (RiskEvent event : RiskEvent.values()) {
            var times = new ComboBox<Integer>();
            times.getItems().setAll(List.of(0, 1, 2, 3));
            times.setId("assess-events-" + event.name());
            times.setAccessibleText(desk.messages().t(event));
            times.setConverter(new Times());
            times.valueProperty().addListener((value, before, now) -> count(event, now));
            var words = Texts.wrapped(desk.messages().t(event));
            words.setMinWidth(0);
            words.setLabelFor(times);
            boxes.put(event, times);
            words.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(words, Priority.ALWAYS);
            grid.addRow(event.ordinal(), words, times);
        }
        return grid;
    }

    private void count(RiskEvent event, @Nullable Integer times) {
        if (!showing && times != null) {
            model.counts().set(model.counts().get().with(event, times));
        }
    }

    private void show(RiskCounts counts) {
        showing = true;
        boxes.forEach((event, times) -> times.setValue(counts.of(event)));
        showing = false;
    }

    private final class Times extends StringConverter<Integer> {
        @Override
        public String toString(@Nullable Integer times) {
            if (times == null) {
                return "";
            }
            return times == 3 ? desk.t("assessment.circumstances.threeOrMore") : Integer.toString(times);
        }

        @Override
        public Integer fromString(String text) {
            return 0;
        }
    }

    private void show(Circumstances now) {
        showing = true;
        coma.setSelected(now.coma());
        dementia.setSelected(now.dementia());
        mentalDisorder.setSelected(now.mentalDisorder());
        showing = false;
    }

    private void tell() {
        if (!showing) {
            model.circumstances()
                    .set(new Circumstances(
                            coma.isSelected(),
                            dementia.isSelected(),
                            mentalDisorder.isSelected(),
                            model.circumstances().get().riskEvents()));
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
