// SPDX-License-Identifier: Apache-2.0
package anyi.handover;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.form.Form;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the bureau asks, each with its answer or a button to give one; absent where nothing was asked. */
final class QuestionListView extends VBox {
    private final Desk desk;
    private final HandoverModel model;
    private final VBox rows = new VBox();
    private final anyi.kit.part.Card card;

    QuestionListView(Desk desk, HandoverModel model) {
        this.desk = desk;
        this.model = model;
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        rows.getStyleClass().add("card-body");
        card = anyi.kit.part.Card.titled(desk.t("handover.questions")).with(scroll);
        card.setMaxHeight(220);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().add(card);
    }

    void show(List<QuestionRow> questions) {
        setVisible(!questions.isEmpty());
        long open = questions.stream().filter(row -> row.answer().isEmpty()).count();
        card.count(desk.t("handover.questions.open", open));
        rows.getChildren().setAll(questions.stream().map(this::row).toList());
    }

    private Node row(QuestionRow question) {
        String about = question.name()
                .map(name -> desk.t("handover.question.about", question.subject(), name))
                .orElse(desk.messages().t(question.subject()));
        var words = new VBox(
                Texts.wrapped(desk.t("handover.question.text", about, question.question())),
                Texts.muted(desk.t(
                        "handover.question.asked",
                        question.askedBy(),
                        desk.formats().date(question.askedOn()))));
        question.answer()
                .ifPresent(
                        answer -> words.getChildren().add(Texts.wrapped(desk.t("handover.question.answer", answer))));
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(
                question.answer().isPresent() ? Icon.CHECKED.node(Tone.SUCCESS) : Icon.WHY.node(Tone.WARNING), words);
        line.getStyleClass().add("list-tools");
        question.about()
                .ifPresent(person -> line.getChildren()
                        .add(Buttons.small(
                                desk.t("handover.question.open"),
                                () -> desk.navigator().open(new Place.CaseFile(person, "")))));
        Button answer = Allowed.only(
                desk, Right.HAND_OVER, Buttons.small(desk.t("handover.question.verb"), () -> answer(question)));
        answer.setId("handover-answer-" + question.id());
        line.getChildren().add(answer);
        return line;
    }

    private void answer(QuestionRow question) {
        StringProperty words = new SimpleStringProperty(question.answer().orElse(""));
        var form = new Form(desk.messages(), desk.clock());
        var field = form.area("answer", question.question(), 4).required().id("handover-answer");
        field.bind(words);
        form.row(field);
        form.check(() -> words.get() == null || words.get().isBlank()
                ? Problems.of(Problem.refuse("answer", "handover.question.empty"))
                : Problems.NONE);
        form.onSave(() -> model.answer(question, words.get()));
        desk.dialogs().form(desk.t("handover.question.verb"), form, desk.t("handover.question.save"), form::saved);
    }
}
