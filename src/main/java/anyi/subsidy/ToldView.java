// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Buttons;
import anyi.kit.part.Explanation;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.subsidy.word.Explained;
import anyi.subsidy.word.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The answer to "why?" beside a list: result, numbered steps, the way to the person. */
final class ToldView extends VBox {
    private final Desk desk;
    private final Runnable onClose;

    ToldView(Desk desk, Runnable onClose) {
        this.desk = desk;
        this.onClose = onClose;
        setId("subsidy-why");
        getStyleClass().addAll("card", "why");
    }

    void show(Optional<Told> told) {
        setVisible(told.isPresent());
        setManaged(told.isPresent());
        told.ifPresent(one -> getChildren().setAll(head(one), result(one), steps(one.steps()), footer(one)));
    }

    private Node head(Told told) {
        Button close = Buttons.icon(Icon.CLOSE, desk.t("subsidy.why.close"), onClose);
        close.setId("subsidy-why-close");
        close.getStyleClass().add("flat");
        var head = new HBox(Icon.WHY.node(Tone.ACCENT), Texts.heading(told.question()), Texts.spacer(), close);
        head.getStyleClass().add("card-head");
        return head;
    }

    private static Node result(Told told) {
        var name = new VBox(Texts.bold(told.name()), Texts.mutedWrapped(told.context()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var figure = Texts.bold(told.figure());
        figure.getStyleClass().add("why-figure");
        figure.setId("subsidy-why-figure");
        var amount = new VBox(figure, Texts.muted(told.below()));
        amount.getStyleClass().add("why-amount");
        var result = new HBox(name, amount);
        result.getStyleClass().add("why-result");
        return result;
    }

    static Node steps(List<Explained> steps) {
        var scroll = new ScrollPane(explanation(steps));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "why-steps");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    static Explanation explanation(List<Explained> steps) {
        var explanation = new Explanation();
        for (Explained step : steps) {
            var below = new ArrayList<Node>();
            step.notes().forEach(note -> below.add(Texts.mutedWrapped(note)));
            if (!step.arithmetic().isEmpty()) {
                below.add(Explanation.arithmetic(step.arithmetic()));
            }
            explanation.step(step.finding(), step.clause(), below.toArray(Node[]::new));
        }
        return explanation;
    }

    private Node footer(Told told) {
        var footer = new HBox();
        footer.getStyleClass().add("list-footer");
        told.enter().ifPresent(place -> {
            Button enter = Buttons.primary(
                    desk.t("subsidy.why.enter"),
                    Icon.EDIT,
                    () -> desk.navigator().open(place));
            enter.setId("subsidy-why-enter");
            footer.getChildren().add(enter);
        });
        told.whose()
                .staff()
                .ifPresent(staff -> footer.getChildren()
                        .add(Buttons.plain(
                                desk.t("subsidy.why.staff"),
                                Icon.PERSON,
                                () -> desk.navigator().open(new Place.StaffFile(staff)))));
        told.whose().resident().ifPresent(resident -> {
            Button file = Buttons.plain(
                    desk.t("subsidy.why.file"),
                    Icon.PERSON,
                    () -> desk.navigator().open(new Place.CaseFile(resident, "subsidy")));
            file.setId("subsidy-why-file");
            Button assessments = Buttons.plain(
                    desk.t("subsidy.why.assessment"),
                    Icon.ASSESSMENT,
                    () -> desk.navigator().open(new Place.CaseFile(resident, "assessment")));
            footer.getChildren().addAll(file, assessments);
        });
        return footer;
    }
}
