// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Facts;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.engine.Status;
import anyi.subsidy.engine.file.PolicyCheck;
import anyi.subsidy.word.DecisionTable;
import anyi.subsidy.word.FactWords;
import anyi.subsidy.word.RuleWords;
import anyi.value.Money;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One policy: its decision tables, its clauses, its worked examples, and how it counts. */
final class PolicyView implements Page {
    private static final double WIDE = 60;
    /** A condition of so many em stays in one line. */
    private static final double SHORT = 8;

    private final Desk desk;
    private final PolicyModel model;
    private final FactWords facts;
    private final VBox content = new VBox();
    private final Label heading = Texts.heading("");
    private final Button activate;
    private final Button deactivate;
    private final Button edit;
    private final Button rehearse;

    PolicyView(Desk desk, PolicyModel model) {
        this.desk = desk;
        this.model = model;
        this.facts = new FactWords(desk.messages());
        this.activate = Allowed.only(
                desk,
                Right.POLICIES,
                Buttons.primary(desk.t("subsidy.policy.activate"), Icon.CHECK, () -> model.setActive(true)));
        this.deactivate = Allowed.only(
                desk,
                Right.POLICIES,
                Buttons.plain(desk.t("subsidy.policy.deactivate"), Icon.PAUSE, () -> model.setActive(false)));
        this.edit = Allowed.only(
                desk,
                Right.POLICIES,
                Buttons.plain(desk.t("subsidy.edit.newVersion"), Icon.EDIT, () -> shown(model::edit)));
        this.rehearse = Buttons.plain(desk.t("subsidy.edit.rehearse"), Icon.TRY_OUT, () -> shown(model::rehearse));
        edit.setId("policy-edit");
        rehearse.setId("policy-rehearse");
        activate.setId("policy-activate");
        deactivate.setId("policy-deactivate");
        activate.managedProperty().bind(activate.visibleProperty());
        deactivate.managedProperty().bind(deactivate.visibleProperty());
        activate.setVisible(false);
        deactivate.setVisible(false);
        content.getStyleClass().add("policy-page");
        model.shown().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void shown(java.util.function.Consumer<java.util.UUID> action) {
        model.shown().get().ifPresent(one -> action.accept(one.row().id()));
    }

    private void show(PolicyModel.Shown shown) {
        activate.setVisible(!shown.row().active());
        deactivate.setVisible(shown.row().active());
        Policy policy = shown.policy();
        heading.setText(facts.words(policy.head().title()));
        var both = new StackPane();
        new EmWidth(both).below(WIDE).subscribe(narrow -> {
            VBox left = left(policy, shown, narrow);
            var right = new VBox(rules(policy), funding(policy), versions(shown));
            right.getStyleClass().add("policy-column");
            if (!narrow) {
                right.getStyleClass().add("policy-side");
            }
            Pane columns = narrow ? new VBox(left, right) : new HBox(left, right);
            columns.getStyleClass().add("policy-columns");
            both.getChildren().removeIf(Pane.class::isInstance);
            both.getChildren().add(columns);
        });
        var scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "why-steps");
        scroll.setId("policy-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content.getChildren().setAll(strip(shown), scroll);
    }

    private VBox left(Policy policy, PolicyModel.Shown shown, boolean narrow) {
        var left = new VBox();
        left.getStyleClass().add("policy-column");
        policy.rules().parts().forEach(part -> left.getChildren().add(table(policy, part, narrow)));
        left.getChildren().addAll(clauses(policy), examples(shown));
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        return left;
    }

    /** With large text a table keeps its columns and is moved sideways. */
    private static Node sideways(Node table, boolean narrow) {
        if (!narrow) {
            return table;
        }
        var pane = new ScrollPane(table);
        pane.getStyleClass().addAll("edge-to-edge", "sideways");
        pane.setMinHeight(ScrollPane.USE_PREF_SIZE);
        return pane;
    }

    private Node strip(PolicyModel.Shown shown) {
        Policy.Head head = shown.policy().head();
        Node badge = shown.row().active()
                ? new Badge(Tone.SUCCESS, Icon.CHECK, desk.t("subsidy.policy.inUse", head.version()))
                : new Badge(Tone.WARNING, Icon.PAUSE, desk.t("subsidy.policy.notInUse", head.version()));
        String to = head.to() == null ? desk.t("subsidy.policy.open") : String.valueOf(head.to());
        var strip = new Flow(
                heading,
                badge,
                Texts.muted(desk.t("subsidy.policy.effective", head.from().toString(), to)),
                Texts.muted(desk.t(
                        "subsidy.policy.document",
                        head.documentNumber().isEmpty() ? desk.t("subsidy.policy.unknown") : head.documentNumber())),
                Texts.muted(facts.words(head.authority())),
                Texts.muted(desk.t("subsidy.policy.used", shown.row().lines())));
        strip.getStyleClass().add("policy-strip");
        return strip;
    }

    private Node table(Policy policy, Rules.Part part, boolean narrow) {
        var table = new DecisionTable(facts, desk.formats(), policy, part);
        var grid = new GridPane();
        grid.getStyleClass().add("decision-table");
        var heads = new ArrayList<String>();
        heads.add(desk.t("subsidy.policy.row"));
        heads.addAll(table.heads());
        if (table.isDated()) {
            heads.add(desk.t("subsidy.policy.dates"));
        }
        heads.add(desk.t("subsidy.policy.amount"));
        heads.add(desk.t("subsidy.policy.clause"));
        for (int column = 0; column < heads.size(); column++) {
            var head = Texts.bold(heads.get(column));
            head.getStyleClass().add("decision-head");
            head.setMaxWidth(Double.MAX_VALUE);
            grid.add(head, column, 0);
            var width = new ColumnConstraints();
            width.setHgrow(column == 0 || column > heads.size() - 3 ? Priority.NEVER : Priority.SOMETIMES);
            grid.getColumnConstraints().add(width);
        }
        int line = 1;
        for (DecisionTable.Line row : table.lines()) {
            var cells = new ArrayList<String>();
            cells.add(row.code());
            cells.addAll(row.cells());
            if (table.isDated()) {
                cells.add(row.dates().replace(" – ", " –\n").strip());
            }
            grid.add(whole(Texts.plain(cells.getFirst())), 0, line);
            for (int column = 1; column < cells.size(); column++) {
                boolean dates = table.isDated() && column == cells.size() - 1;
                grid.add(
                        dates || Texts.ems(cells.get(column)) <= SHORT
                                ? whole(Texts.plain(cells.get(column)))
                                : cell(Texts.wrapped(cells.get(column))),
                        column,
                        line);
            }
            grid.add(whole(Texts.bold(row.amount())), cells.size(), line);
            grid.add(cell(Texts.muted(row.clause())), cells.size() + 1, line);
            line++;
        }
        Card card = Card.titled(facts.words(part.title()));
        card.count(hit(part));
        part.conditions().forEach(gate -> card.padded(gate(policy, gate)));
        return card.with(sideways(grid, narrow));
    }

    /** A short word or an amount, never broken. */
    private static Label whole(Label label) {
        cell(label).setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label cell(Label label) {
        label.getStyleClass().add("decision-cell");
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return label;
    }

    private String hit(Rules.Part part) {
        return switch (part.hit()) {
            case UNIQUE -> desk.t("subsidy.policy.hitUnique");
            case FIRST -> desk.t("subsidy.policy.hitFirst");
            case HIGHEST -> desk.t("subsidy.policy.hitHighest");
            case SUM -> desk.t("subsidy.policy.hitSum");
        };
    }

    private Node gate(Policy policy, Rules.Gate gate) {
        String wants = facts.wants(gate.condition(), java.util.Optional.of(policy));
        return Texts.mutedWrapped(desk.t("subsidy.policy.gate", wants, facts.clauseName(gate.clause())));
    }

    private Node clauses(Policy policy) {
        Card card = Card.titled(desk.t("subsidy.policy.clauses"));
        var box = new VBox();
        box.getStyleClass().add("card-body");
        policy.rules().conditions().forEach(gate -> box.getChildren().add(gate(policy, gate)));
        policy.clauses().forEach(clause -> box.getChildren().add(clause(clause)));
        if (!policy.conventions().isEmpty()) {
            box.getChildren().add(Texts.bold(desk.t("subsidy.policy.conventions")));
            policy.conventions().forEach(clause -> box.getChildren().add(clause(clause)));
        }
        if (!policy.open().isEmpty()) {
            box.getChildren().add(Texts.bold(desk.t("subsidy.policy.openPoints")));
            policy.open().forEach(clause -> box.getChildren().add(clause(clause)));
        }
        policy.head()
                .sources()
                .forEach(source -> box.getChildren().add(Texts.mutedWrapped(desk.t("subsidy.policy.source", source))));
        return card.with(box);
    }

    private Node clause(Policy.Clause clause) {
        return Texts.wrapped(facts.clauseName(clause.id()) + "  " + facts.words(clause.text()));
    }

    private Node examples(PolicyModel.Shown shown) {
        long passed =
                shown.examples().stream().filter(PolicyCheck.Result::passed).count();
        Card card = Card.titled(desk.t("subsidy.policy.examples"));
        card.count(
                desk.t("subsidy.policy.examplesPassed", passed, shown.examples().size()));
        var box = new VBox();
        box.getStyleClass().add("card-body");
        box.setId("policy-examples");
        shown.examples().forEach(result -> box.getChildren().add(example(result)));
        return card.with(box);
    }

    private Node example(PolicyCheck.Result result) {
        var example = result.example();
        Node mark = result.passed() ? Icon.CHECKED.node(Tone.SUCCESS) : Icon.ERROR.node(Tone.DANGER);
        String said = result.passed()
                ? outcome(result)
                : desk.t("subsidy.policy.exampleFails", String.join("; ", result.differences()));
        var what = Texts.wrapped(example.period() + "  " + facts.words(example.reason()));
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(mark, what, Texts.spacer(), Texts.bold(said));
        line.getStyleClass().add("example-line");
        return line;
    }

    private String outcome(PolicyCheck.Result result) {
        Status status = result.outcome().status();
        return switch (status) {
            case PAID, ZERO -> desk.formats().money(result.outcome().total());
            case UNDECIDED -> desk.t("subsidy.status.undecided");
            case NO_TIER -> desk.t("subsidy.status.noTier");
            case NO_VERSION -> desk.t("subsidy.status.noVersion");
        };
    }

    /** All versions; each can be what a new one begins from. */
    private Node versions(PolicyModel.Shown shown) {
        var box = new VBox();
        for (PolicyModel.Version version : shown.versions()) {
            String state =
                    version.row().active() ? desk.t("subsidy.policies.inUse") : desk.t("subsidy.policies.notInUse");
            var what = new VBox(
                    Texts.bold(version.name()),
                    Texts.mutedWrapped(desk.t(
                                    "subsidy.edit.from.head",
                                    version.row().from().toString()) + " · " + state));
            HBox.setHgrow(what, Priority.ALWAYS);
            Button edit = Allowed.only(
                    desk,
                    Right.POLICIES,
                    Buttons.icon(
                            Icon.COPY,
                            desk.t("subsidy.edit.fromVersion", version.name()),
                            () -> model.edit(version.row().id())));
            edit.setId("version-edit-" + version.name());
            edit.getStyleClass().add("flat");
            var line = new HBox(what, edit);
            line.getStyleClass().add("example-line");
            box.getChildren().add(line);
        }
        return Card.titled(desk.t("subsidy.edit.versions")).padded(box);
    }

    private Node rules(Policy policy) {
        var values = new Facts();
        new RuleWords(facts).rules(policy).forEach((name, value) -> values.add(name, Texts.wrapped(value)));
        return Card.titled(desk.t("subsidy.policy.how")).padded(values);
    }

    private Node funding(Policy policy) {
        Card card = Card.titled(desk.t("subsidy.explain.funding"));
        if (policy.payers().isEmpty()) {
            return card.padded(Texts.mutedWrapped(desk.t("subsidy.policy.noFunding")));
        }
        var values = new Facts();
        List<Rules.Share> shares = policy.rules().funding();
        for (Rules.Share share : shares) {
            values.add(
                    facts.words(java.util.Objects.requireNonNull(policy.payers().get(share.payer()))), share(share));
        }
        return card.padded(values);
    }

    private String share(Rules.Share share) {
        return switch (share.kind()) {
            case AMOUNT -> desk.formats().money(Money.rounded(share.number()));
            case PERCENT -> share.number().stripTrailingZeros().toPlainString() + " %";
            case WEIGHT -> desk.t("subsidy.policy.weight", share.number().toPlainString());
            case REST -> desk.t("subsidy.policy.rest");
        };
    }

    @Override
    public String title() {
        return desk.t("subsidy.policy.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        return List.of(deactivate, rehearse, edit, activate);
    }

    @Override
    public void load() {
        model.load();
    }
}
