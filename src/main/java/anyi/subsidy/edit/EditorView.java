// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Focus;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.right.Right;
import anyi.subsidy.engine.Condition;
import anyi.subsidy.engine.Formula;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.engine.edit.Draft;
import anyi.subsidy.engine.edit.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The editor of a policy: its tables cell by cell, how it counts, and its examples running beside them. */
final class EditorView implements Page {
    private final Desk desk;
    private final EditorModel model;
    private final VBox content = new VBox();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox top = new VBox();
    private final Button accept;
    private final Button undo;
    private final Button rehearse;
    private final Button discard;
    private Optional<Integer> explained = Optional.empty();

    EditorView(Desk desk, EditorModel model) {
        this.desk = desk;
        this.model = model;
        accept = Allowed.only(
                desk, Right.POLICIES, Buttons.primary(desk.t("subsidy.edit.accept.verb"), Icon.CHECK, model::accept));
        accept.setId("policy-accept");
        accept.setDisable(true);
        undo = Allowed.only(desk, Right.POLICIES, Buttons.plain(desk.t("subsidy.edit.undo"), Icon.UNDO, model::undo));
        undo.setId("policy-undo");
        undo.disableProperty().bind(model.undoable().not());
        rehearse = Buttons.plain(desk.t("subsidy.edit.rehearse"), Icon.TRY_OUT, model::rehearse);
        rehearse.setId("policy-rehearse");
        discard = Allowed.only(
                desk, Right.POLICIES, Buttons.danger(desk.t("subsidy.edit.discard.verb"), Icon.DELETE, model::discard));
        discard.setId("policy-discard");
        content.getStyleClass().add("policy-page");
        left.getStyleClass().add("policy-column");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        right.getStyleClass().addAll("policy-column", "policy-side");
        var both = new HBox(left, right);
        both.getStyleClass().add("policy-columns");
        scroll.setContent(both);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "why-steps");
        scroll.setId("policy-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        top.getStyleClass().add("policy-column");
        content.getChildren().addAll(top, scroll);
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(EditorModel.Shown shown) {
        String focused = focusedId();
        double at = scroll.getVvalue();
        Places places = Places.of(desk, shown);
        var forms = new CellFormsView(model, places);
        accept.setDisable(!shown.proof().isAccepted());
        rehearse.setDisable(!shown.proof().file().isSound());
        top.getChildren().setAll(strip(places, forms));
        if (model.isKept()) {
            top.getChildren()
                    .addFirst(new WarningStrip(
                            Tone.ACCENT, Icon.HISTORY, desk.t("subsidy.edit.kept"), desk.t("subsidy.edit.kept.more")));
        }
        var cards = new ArrayList<Node>();
        parts(places, forms, cards);
        cards.add(new ExamplesView(places, forms, model, this::explain, this::reveal));
        left.getChildren().setAll(cards);
        var side = new RulesView(places, forms, model);
        right.getChildren().setAll(side);
        explained
                .filter(index -> index < shown.proof().examples().size())
                .ifPresent(index -> right.getChildren()
                        .addFirst(new ExampleWhyView(places, index, () -> explain(Optional.empty()))));
        Focus.soon(content, () -> {
            scroll.setVvalue(at);
            focusOn(focused);
        });
    }

    private void explain(Optional<Integer> example) {
        explained = example;
        model.shown().get().ifPresent(this::show);
    }

    private String focusedId() {
        Node owner = content.getScene() == null ? null : content.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private void focusOn(String id) {
        Node node = id.isEmpty() ? null : content.lookup("#" + id);
        if (node != null) {
            node.requestFocus();
        }
    }

    /** Puts the focus on the cell of a place, and the cell into sight. */
    private void reveal(String path) {
        Node node = content.lookup("#cell-" + GridView.id(path));
        if (node == null && path.contains("/amount")) {
            node = content.lookup("#cell-" + GridView.id(path.substring(0, path.indexOf("/amount") + 7)));
        }
        if (node != null) {
            node.requestFocus();
            double height = scroll.getContent().getBoundsInLocal().getHeight();
            double y = scroll.getContent()
                    .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                    .getMinY();
            scroll.setVvalue(height <= 0 ? 0 : Math.max(0, y - 80) / height);
        }
    }

    private Node strip(Places places, CellForms forms) {
        Policy.Head head = places.policy().head();
        Label name = Texts.heading(places.facts().words(head.title()));
        Button edit = Allowed.only(
                desk,
                Right.POLICIES,
                Buttons.link(
                        desk.t("subsidy.edit.head"),
                        Icon.EDIT,
                        () -> forms.item(BlockDraft.of(places.draft(), Block.HEAD, ""))));
        edit.setId("edit-head");
        var strip = new FlowPane(
                name,
                new Badge(Tone.WARNING, Icon.EDIT, desk.t("subsidy.edit.draft", head.version())),
                Texts.muted(desk.t("subsidy.edit.from.head", desk.formats().date(head.from()))),
                Texts.muted(desk.t(
                        "subsidy.policy.document",
                        head.documentNumber().isEmpty() ? desk.t("subsidy.policy.unknown") : head.documentNumber())),
                edit);
        strip.getStyleClass().add("policy-strip");
        var box = new VBox(strip);
        List<String> wrong = headProblems(places);
        wrong.forEach(sentence -> {
            var label = Texts.wrapped(sentence);
            label.getStyleClass().add("cell-said");
            box.getChildren().add(label);
        });
        return box;
    }

    private static List<String> headProblems(Places places) {
        var said = new ArrayList<String>();
        for (Input input : Block.HEAD.inputs()) {
            places.beside(input.path()).stream()
                    .map(sentence -> EditWord.field(places.desk().messages(), Block.HEAD, input) + " · " + sentence)
                    .limit(1)
                    .forEach(said::add);
        }
        return said;
    }

    private void parts(Places places, CellForms forms, List<Node> cards) {
        Policy policy = places.policy();
        Draft draft = places.draft();
        for (int i = 0; i < policy.rules().parts().size(); i++) {
            Rules.Part part = policy.rules().parts().get(i);
            String path = "parts/" + i;
            var grid = new GridView(places, model, forms, path + "/rows", GridView.Result.AMOUNT, part.rows());
            Card card = grid.card(places.facts().words(part.title()), "");
            card.padded(partLine(places, forms, path));
            cards.add(card);
            if (!part.conditions().isEmpty()) {
                gates(
                        path + "/conditions",
                        part.conditions(),
                        places.facts().words(part.title()),
                        places,
                        forms,
                        cards);
            }
        }
        gates("conditions", policy.rules().conditions(), desk.t("subsidy.edit.gates"), places, forms, cards);
        for (Map.Entry<String, Rules.Lookup> table : policy.rules().tables().entrySet()) {
            List<Rules.Row> rows =
                    table.getValue().rows().stream().map(EditorView::row).toList();
            String list = "tables/" + table.getKey() + "/rows";
            cards.add(new GridView(places, model, forms, list, GridView.Result.VALUE, rows)
                    .card(desk.t("subsidy.edit.table", table.getKey()), ""));
        }
        Button morePart = Allowed.only(
                desk, Right.POLICIES, Buttons.link(desk.t("subsidy.edit.addPart"), Icon.ADD, () -> addPart(draft)));
        morePart.setId("add-part");
        Button moreTable = Allowed.only(
                desk,
                Right.POLICIES,
                Buttons.link(
                        desk.t("subsidy.edit.addTable"),
                        Icon.ADD,
                        () -> forms.item(BlockDraft.fresh(draft, Block.TABLE, ""))));
        moreTable.setId("add-table");
        cards.add(new HBox(morePart, moreTable));
    }

    private void addPart(Draft draft) {
        String part = "parts/" + draft.size("parts");
        model.change(draft.with(part + "/code", draft.free("parts", "code", "P"))
                .with(part + "/title/zh", draft.text("title/zh"))
                .with(part + "/title/en", draft.text("title/en"))
                .append(
                        part + "/rows",
                        Draft.of("{\"code\": \"R1\", \"amount\": \"0\"}")
                                .find("")
                                .orElseThrow()));
    }

    private void gates(
            String list, List<Rules.Gate> gates, String title, Places places, CellForms forms, List<Node> cards) {
        List<Rules.Row> rows = gates.stream()
                .map(gate -> new Rules.Row("", gate.clause(), gate.condition(), null, null, List.of(), null, false))
                .toList();
        Card card = new GridView(places, model, forms, list, GridView.Result.NOTHING, rows)
                .card(title, desk.t("subsidy.edit.gates.why"));
        cards.add(card);
    }

    private static Rules.Row row(Rules.LookupRow row) {
        Formula value = row.value() == null ? null : new Formula.Constant(row.value());
        Condition when = row.when();
        return new Rules.Row("", row.clause(), when, value, row.dates(), List.of(), null, false);
    }

    /** How the part stands as a whole: what happens otherwise, and when it falls due. */
    private Node partLine(Places places, CellForms forms, String path) {
        Draft draft = places.draft();
        String otherwise = draft.text(path + "/otherwise");
        String hit = draft.text(path + "/hit");
        String words = otherwise.isEmpty()
                ? desk.t("subsidy.edit.otherwiseOpen")
                : desk.t("subsidy.edit.otherwiseNothing", otherwise);
        String many = hit.isEmpty() ? "" : " " + EditWord.option(desk.messages(), hit);
        Button edit = Allowed.only(
                desk,
                Right.POLICIES,
                Buttons.link(
                        desk.t("subsidy.edit.part"),
                        Icon.EDIT,
                        () -> forms.item(BlockDraft.of(draft, Block.PART, path))));
        edit.setId("edit-" + GridView.id(path));
        var line = new HBox(Texts.mutedWrapped(words + many), Texts.spacer(), edit);
        if (draft.size("parts") > 1) {
            Button delete = Allowed.only(
                    desk,
                    Right.POLICIES,
                    Buttons.danger(
                            desk.t("subsidy.edit.deletePart"), Icon.DELETE, () -> model.change(draft.without(path))));
            line.getChildren().add(delete);
        }
        line.getStyleClass().add("example-line");
        var box = new VBox(line);
        box.getChildren()
                .add(new BlocksView(
                        places, forms, model, path, List.of(Block.DUE, Block.INSTALMENTS, Block.PART_CAPS)));
        return box;
    }

    /** The state of the examples, for the head of their card. */
    static String count(Desk desk, Proof proof) {
        return proof.file().isSound()
                ? desk.t(
                        "subsidy.policy.examplesPassed",
                        proof.passed(),
                        proof.examples().size())
                : desk.t("subsidy.edit.notComputed");
    }

    @Override
    public String title() {
        return desk.t("subsidy.edit.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return List.of(undo, rehearse, discard, accept);
    }

    @Override
    public void load() {
        model.load();
    }
}
