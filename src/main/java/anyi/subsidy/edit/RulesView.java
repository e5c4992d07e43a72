// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.Desk;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.subsidy.engine.file.FileProblem;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Beside the tables: whether the draft holds, how it counts, who pays, its clauses. */
final class RulesView extends VBox {
    private final Places places;
    private final CellForms forms;
    private final EditorModel model;

    RulesView(Places places, CellForms forms, EditorModel model) {
        this.places = places;
        this.forms = forms;
        this.model = model;
        getStyleClass().add("policy-column");
        Desk desk = places.desk();
        getChildren()
                .addAll(
                        check(),
                        card(
                                desk.t("subsidy.policy.how"),
                                List.of(
                                        Block.TIMING,
                                        Block.COUNTING,
                                        Block.LEAVE,
                                        Block.APPLICATION,
                                        Block.CAPS,
                                        Block.EXCLUSIVITY,
                                        Block.ROUNDING,
                                        Block.VERIFICATION,
                                        Block.LOOK_BACK,
                                        Block.FACTOR,
                                        Block.FACTOR_VALUES)),
                        card(desk.t("subsidy.explain.funding"), List.of(Block.FUNDING, Block.PAYERS)),
                        card(
                                desk.t("subsidy.policy.clauses"),
                                List.of(Block.CLAUSES, Block.CONVENTIONS, Block.OPEN, Block.SOURCES)),
                        facts());
    }

    private Card card(String title, List<Block> blocks) {
        return Card.titled(title).padded(new BlocksView(places, forms, model, "", blocks));
    }

    private Card facts() {
        Button derived = Allowed.only(
                places.desk(),
                Right.POLICIES,
                Buttons.link(places.desk().t("subsidy.edit.derived"), Icon.EDIT, () -> forms.whole("derived")));
        derived.setId("edit-derived");
        return Card.titled(places.desk().t("subsidy.edit.facts"))
                .padded(new BlocksView(places, forms, model, "", List.of(Block.FACTS)), derived);
    }

    /** 表格检查: everything that is wrong, with its place. */
    private Card check() {
        Desk desk = places.desk();
        Card card = Card.titled(desk.t("subsidy.edit.check"));
        List<FileProblem> problems = places.proof().file().problems();
        var box = new VBox();
        box.setId("policy-check");
        box.getStyleClass().add("edit-blocks");
        if (problems.isEmpty()) {
            box.getChildren().add(said(Icon.CHECKED.node(Tone.SUCCESS), desk.t("subsidy.edit.check.sound")));
        }
        problems.stream()
                .limit(12)
                .forEach(problem -> box.getChildren()
                        .add(said(
                                Icon.ERROR.node(Tone.DANGER),
                                places.words(problem.path()) + " · " + places.sentence(problem))));
        long failing =
                places.proof().examples().stream().filter(one -> !one.passed()).count();
        if (failing > 0) {
            box.getChildren().add(said(Icon.WARNING.node(Tone.WARNING), desk.t("subsidy.edit.check.failing", failing)));
        }
        return card.padded(box);
    }

    private static Node said(Node icon, String words) {
        var label = Texts.wrapped(words);
        HBox.setHgrow(label, javafx.scene.layout.Priority.ALWAYS);
        var line = new HBox(icon, label);
        line.getStyleClass().add("example-line");
        return line;
    }
}
