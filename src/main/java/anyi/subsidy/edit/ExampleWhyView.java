// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.part.Buttons;
import anyi.kit.part.Explanation;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.subsidy.engine.edit.Proof;
import anyi.subsidy.word.Explained;
import anyi.subsidy.word.ExplanationWords;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Why an example comes to what it comes to, step by step. */
final class ExampleWhyView extends VBox {
    ExampleWhyView(Places places, int index, Runnable onClose) {
        Proof.Example example = places.proof().examples().get(index);
        getStyleClass().addAll("card", "why");
        setId("example-why");
        Button close = Buttons.icon(Icon.CLOSE, places.desk().t("subsidy.why.close"), onClose);
        close.setId("example-why-close");
        close.getStyleClass().add("flat");
        var head = new HBox(
                Icon.WHY.node(Tone.ACCENT),
                Texts.heading(places.desk()
                        .t("subsidy.edit.whyExample", example.result().example().id())),
                Texts.spacer(),
                close);
        head.getStyleClass().add("card-head");
        var words = new ExplanationWords(places.facts(), places.desk().formats());
        var explanation = new Explanation();
        for (Explained step : words.tell(example.result().outcome().explanation(), Optional.of(places.policy()))) {
            var below = new ArrayList<Node>();
            step.notes().forEach(note -> below.add(Texts.mutedWrapped(note)));
            if (!step.arithmetic().isEmpty()) {
                below.add(Explanation.arithmetic(step.arithmetic()));
            }
            explanation.step(step.finding(), step.clause(), below.toArray(Node[]::new));
        }
        getChildren().addAll(head, explanation);
    }
}
