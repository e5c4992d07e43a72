// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.Desk;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Status;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.edit.Proof;
import anyi.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The worked examples: expected beside computed, and for one that fails the cell that makes it fail. */
final class ExamplesView extends VBox {
    private final Places places;
    private final CellForms forms;
    private final EditorModel model;
    private final Consumer<Optional<Integer>> explain;
    private final Consumer<String> reveal;

    ExamplesView(
            Places places,
            CellForms forms,
            EditorModel model,
            Consumer<Optional<Integer>> explain,
            Consumer<String> reveal) {
        this.places = places;
        this.forms = forms;
        this.model = model;
        this.explain = explain;
        this.reveal = reveal;
        Desk desk = places.desk();
        Button add = Allowed.only(
                desk,
                Right.POLICIES,
                Buttons.link(
                        desk.t("subsidy.edit.addExample"),
                        Icon.ADD,
                        () -> forms.example(ExampleDraft.fresh(places.draft()))));
        add.setId("add-example");
        Card card = Card.titled(desk.t("subsidy.policy.examples"), add);
        card.count(EditorView.count(desk, places.proof()));
        var box = new VBox();
        box.getStyleClass().add("card-body");
        box.setId("policy-examples");
        List<Policy.Example> examples = places.policy().examples();
        for (int i = 0; i < examples.size(); i++) {
            Optional<Proof.Example> proven = i < places.proof().examples().size()
                    ? Optional.of(places.proof().examples().get(i))
                    : Optional.empty();
            box.getChildren().add(example(i, examples.get(i), proven));
        }
        getChildren().add(card.with(box));
    }

    private Node example(int index, Policy.Example example, Optional<Proof.Example> proven) {
        Desk desk = places.desk();
        Draft draft = places.draft();
        Node mark = proven.map(one -> one.passed() ? Icon.CHECKED.node(Tone.SUCCESS) : Icon.ERROR.node(Tone.DANGER))
                .orElseGet(Icon.OPEN_MONTH::node);
        var what = Texts.wrapped(
                example.id() + "  " + example.period() + "  " + places.facts().words(example.reason()));
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(0);
        Button why = Buttons.icon(Icon.WHY, desk.t("subsidy.edit.why"), () -> explain.accept(Optional.of(index)));
        why.setId("example-why-" + index);
        why.setDisable(proven.isEmpty());
        Button edit = Allowed.only(
                desk,
                Right.POLICIES,
                Buttons.icon(
                        Icon.EDIT,
                        desk.t("subsidy.edit.changeExample", example.id()),
                        () -> forms.example(ExampleDraft.of(draft, "examples/" + index))));
        edit.setId("edit-example-" + index);
        Button delete = Allowed.only(
                desk,
                Right.POLICIES,
                Buttons.icon(
                        Icon.DELETE,
                        desk.t("subsidy.edit.delete"),
                        () -> model.change(draft.without("examples/" + index))));
        delete.setId("delete-example-" + index);
        List.of(why, edit, delete).forEach(button -> button.getStyleClass().add("flat"));
        var line = new HBox(mark, what, Texts.bold(said(example, proven)), why, edit, delete);
        line.getStyleClass().add("example-line");
        var box = new VBox(line);
        box.setId("example-" + index);
        proven.filter(one -> !one.passed()).ifPresent(one -> box.getChildren().add(blame(one)));
        places.proof().at("examples/" + index).forEach(problem -> {
            var label = Texts.wrapped(places.sentence(problem));
            label.getStyleClass().add("cell-said");
            box.getChildren().add(label);
        });
        return box;
    }

    private String said(Policy.Example example, Optional<Proof.Example> proven) {
        Desk desk = places.desk();
        String expected = amount(example.expected().status(), example.expected().total());
        if (proven.isEmpty()) {
            return desk.t("subsidy.edit.expected", expected);
        }
        var outcome = proven.get().result().outcome();
        String computed = amount(outcome.status(), outcome.total().yuan());
        return proven.get().passed() ? expected : desk.t("subsidy.edit.expectedComputed", expected, computed);
    }

    private String amount(Status status, @org.jspecify.annotations.Nullable BigDecimal total) {
        return switch (status) {
            case PAID, ZERO ->
                total == null
                        ? EditWord.option(places.desk().messages(), status.name())
                        : places.desk().formats().money(Money.rounded(total));
            default -> EditWord.option(places.desk().messages(), status.name());
        };
    }

    /** The cells that made it fail, each a way to it. */
    private Node blame(Proof.Example example) {
        Desk desk = places.desk();
        var box = new VBox();
        box.getStyleClass().add("example-blame");
        if (example.blamed().isEmpty()) {
            box.getChildren()
                    .add(Texts.mutedWrapped(String.join("; ", example.result().differences())));
        }
        for (Proof.Cell cell : example.blamed().stream().limit(3).toList()) {
            Button way = Buttons.link(
                    cell.instead().isEmpty()
                            ? desk.t("subsidy.edit.see", places.words(cell.path()))
                            : desk.t("subsidy.edit.seeInstead", places.words(cell.path()), cell.instead()),
                    Icon.FORWARD,
                    () -> reveal.accept(cell.path()));
            way.setId("blame-" + GridView.id(cell.path()));
            box.getChildren().add(way);
        }
        box.getChildren().add(new Badge(Tone.DANGER, desk.t("subsidy.edit.fails")));
        return box;
    }
}
