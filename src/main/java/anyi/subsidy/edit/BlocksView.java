// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.subsidy.engine.edit.Draft;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Blocks of the draft below one another, each with what stands in it and a pencil. */
final class BlocksView extends VBox {
    private final Places places;
    private final CellForms forms;
    private final EditorModel model;
    private final String part;

    /** @param part the part that they belong to; empty = the policy */
    BlocksView(Places places, CellForms forms, EditorModel model, String part, List<Block> blocks) {
        this.places = places;
        this.forms = forms;
        this.model = model;
        this.part = part;
        getStyleClass().add("edit-blocks");
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        Draft draft = places.draft();
        List<String> items = BlockDraft.items(draft, block, part);
        String id =
                (part.isEmpty() ? "" : GridView.id(part) + "-") + block.name().toLowerCase(java.util.Locale.ROOT);
        if (block.shape() == Block.Shape.ONE) {
            String item = items.getFirst();
            String words = words(BlockDraft.of(draft, block, item));
            getChildren()
                    .add(line(places.desk().messages().t(block), words, edit(block, item, "edit-" + id), List.of()));
            said(item.isEmpty() ? "-" : item);
            return;
        }
        Button more = Allowed.only(
                places.desk(),
                Right.POLICIES,
                Buttons.icon(
                        Icon.ADD,
                        places.desk()
                                .t("subsidy.edit.add", places.desk().messages().t(block)),
                        () -> forms.item(BlockDraft.fresh(draft, block, part))));
        more.setId("add-" + id);
        more.getStyleClass().add("flat");
        getChildren().add(line(places.desk().messages().t(block), items.isEmpty() ? "—" : "", more, List.of()));
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            Button delete = Allowed.only(
                    places.desk(),
                    Right.POLICIES,
                    Buttons.icon(
                            Icon.DELETE,
                            places.desk().t("subsidy.edit.delete"),
                            () -> model.change(draft.without(item))));
            delete.getStyleClass().add("flat");
            delete.setId("delete-" + id + "-" + i);
            getChildren()
                    .add(line(
                            "",
                            words(BlockDraft.of(draft, block, item)),
                            edit(block, item, "edit-" + id + "-" + i),
                            List.of(delete)));
            said(item);
        }
        if (!block.path().isEmpty()) {
            places.proof().file().problems().stream()
                    .filter(problem -> problem.path().equals(BlockDraft.join(part, block.path())))
                    .forEach(problem -> label(places.sentence(problem)));
        }
    }

    private Node edit(Block block, String item, String id) {
        Button edit = Allowed.only(
                places.desk(),
                Right.POLICIES,
                Buttons.icon(
                        Icon.EDIT,
                        places.desk()
                                .t(
                                        "subsidy.edit.change",
                                        places.desk().messages().t(block)),
                        () -> forms.item(BlockDraft.of(places.draft(), block, item))));
        edit.getStyleClass().add("flat");
        edit.setId(id);
        return edit;
    }

    private void said(String path) {
        places.beside(path).forEach(this::label);
    }

    private void label(String sentence) {
        var label = Texts.wrapped(sentence);
        label.getStyleClass().add("cell-said");
        getChildren().add(label);
    }

    private static Node line(String name, String words, Node action, List<Node> more) {
        var text = new VBox();
        if (!name.isEmpty()) {
            text.getChildren().add(Texts.mutedWrapped(name));
        }
        if (!words.isEmpty()) {
            text.getChildren().add(Texts.wrapped(words));
        }
        HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
        text.setMinWidth(0);
        var line = new HBox(text, action);
        line.getChildren().addAll(more);
        line.getStyleClass().add("example-line");
        return line;
    }

    /** What stands in the block, in the order of its form. */
    private String words(BlockDraft block) {
        var words = new ArrayList<String>();
        for (Input input : block.block().inputs()) {
            String value = block.typed().getOrDefault(input.path(), "");
            boolean english = input.path().endsWith("en");
            if (value.isEmpty() || english && input.path().length() > 1 && !value.isEmpty()) {
                continue;
            }
            boolean free = input.kind() == Input.Kind.TEXT || input.kind() == Input.Kind.AREA;
            String shown = switch (input.kind()) {
                case PICK -> EditWord.option(places.desk().messages(), value);
                case FACT -> places.facts().fact(value, java.util.Optional.of(places.policy()));
                case YES -> EditWord.field(places.desk().messages(), block.block(), input);
                default -> value;
            };
            boolean plain = free || input.kind() == Input.Kind.CLAUSE || input.kind() == Input.Kind.YES;
            boolean one = block.block().inputs().size() == 1;
            words.add(
                    plain && !one
                            ? shown
                            : EditWord.field(places.desk().messages(), block.block(), input) + " " + shown);
        }
        return String.join(places.facts().semicolon(), words);
    }
}
