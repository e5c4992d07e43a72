// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.Domain;
import anyi.assessment.scale.Item;
import anyi.kit.Desk;
import anyi.kit.part.Card;
import anyi.kit.part.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One domain as a card of answer rows: number, item, the boxes, last time's answer under its box, the difference. */
final class AnswersView extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final int BOXES = 5;

    private final Desk desk;
    private final AssessModel model;
    private final Domain domain;
    private final Label sum = Texts.bold("0");
    private final Label lastSum = Texts.muted("");
    private final Map<Item, AnswerRow> rows = new EnumMap<>(Item.class);

    private record AnswerRow(HBox line, List<StackPane> boxes, DifferenceView difference) {}

    AnswersView(Desk desk, AssessModel model, Domain domain) {
        this.desk = desk;
        this.model = model;
        this.domain = domain;
        var most = Texts.muted("/ " + domain.most());
        lastSum.getStyleClass().add("answer-last-sum");
        var card = Card.titled(desk.messages().t(domain), sum, most, lastSum);
        card.getStyleClass().add("answers");
        var lines = new VBox();
        lines.getStyleClass().add("answer-rows");
        domain.items().forEach(item -> lines.getChildren().add(row(item)));
        card.with(lines);
        getChildren().add(card);
        setAlignment(Pos.TOP_LEFT);
        model.answers().addListener((value, before, now) -> refresh());
        model.last().addListener((value, before, now) -> refresh());
        model.current().addListener((value, before, now) -> refresh());
        refresh();
    }

    private HBox row(Item item) {
        var number = Texts.muted(Integer.toString(item.number()));
        number.getStyleClass().add("answer-number");
        var name = Texts.plain(desk.messages().t(item));
        name.getStyleClass().add("answer-name");
        var boxes = new ArrayList<StackPane>();
        var line = new HBox(number, name, Texts.spacer());
        for (int points = 0; points < BOXES; points++) {
            var box = points <= item.most() ? box(item, points) : new StackPane();
            box.getStyleClass().add(points <= item.most() ? "answer-box" : "answer-gap");
            boxes.add(box);
            line.getChildren().add(box);
        }
        var difference = new DifferenceView();
        line.getChildren().add(difference);
        line.getStyleClass().add("answer-row");
        line.setId("answer-" + item.name());
        line.setOnMouseClicked(event -> model.goTo(item));
        rows.put(item, new AnswerRow(line, boxes, difference));
        return line;
    }

    private StackPane box(Item item, int points) {
        var digit = new Label(Integer.toString(points));
        var bar = new Region();
        bar.getStyleClass().add("answer-last");
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        var box = new StackPane(digit, bar);
        box.setId("answer-" + item.name() + "-" + points);
        box.setAccessibleText(
                desk.messages().t(item) + " " + points + " " + desk.messages().t(item.option(points)));
        box.setOnMouseClicked(event -> {
            model.answerAt(item, points);
            event.consume();
        });
        return box;
    }

    private void refresh() {
        sum.setText(Integer.toString(model.answers().get().sum(domain)));
        lastSum.setText(model.comparable()
                .map(last ->
                        desk.t("assessment.form.lastSum", last.finding().parts().get(domain.ordinal())))
                .orElse(""));
        rows.forEach(this::refresh);
    }

    private void refresh(Item item, AnswerRow row) {
        var points = model.answers().get().points(item);
        Optional<Integer> last = model.lastPoints(item);
        row.line().pseudoClassStateChanged(PRESENT, model.current().get() == item);
        for (int i = 0; i < row.boxes().size(); i++) {
            row.boxes().get(i).pseudoClassStateChanged(CHOSEN, points.isPresent() && points.getAsInt() == i);
            row.boxes().get(i).pseudoClassStateChanged(LAST, last.equals(Optional.of(i)));
        }
        row.difference().show(points.isPresent() ? last.map(earlier -> points.getAsInt() - earlier) : Optional.empty());
    }
}
