// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.resident.Resident;
import anyi.right.Right;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Two files side by side: whose word holds, field by field, and what goes along. */
final class MergeView implements Page {
    private static final List<Right> NEEDED =
            List.of(Right.RESIDENTS, Right.STAYS, Right.SEE_HEALTH, Right.SEE_ACCOUNT);

    private final Desk desk;
    private final MergeModel model;
    private final MergeWords words;
    private final VBox content = new VBox();
    private final VBox strips = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Button merge;

    MergeView(Desk desk, MergeModel model) {
        this.desk = desk;
        this.model = model;
        this.words = new MergeWords(desk);
        content.getStyleClass().addAll("page-padding", "case-file");
        strips.getStyleClass().add("case-strips");
        strips.managedProperty().bind(Bindings.isNotEmpty(strips.getChildren()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFocusTraversable(false);
        merge = Buttons.withKey(
                Buttons.primary(desk.t("resident.merge.merge"), Icon.COMPARE, model::merge),
                desk.t("resident.merge.mergeKey"));
        merge.setId("merge-merge");
        model.read().addListener((read, before, now) -> now.ifPresent(this::show));
        model.problems().addListener((problems, before, now) -> tell(now));
        model.done().addListener((done, before, now) -> now.ifPresent(this::over));
    }

    private void show(MergeDraft draft) {
        content.getChildren().setAll(strips, Texts.mutedWrapped(desk.t("resident.merge.how")), fields(draft));
        if (!draft.differing().isEmpty()) {
            content.getChildren().add(facts(draft));
        }
        content.getChildren().add(holdings(draft));
        tell(model.problems().get());
    }

    private void tell(Problems problems) {
        strips.getChildren()
                .setAll(problems.all().stream()
                        .filter(Problem::refuses)
                        .map(problem -> new WarningStrip(
                                Tone.DANGER, Icon.ERROR, desk.messages().t(problem), ""))
                        .toList());
    }

    private void over(UUID kept) {
        Button open = Buttons.primary(
                desk.t("resident.merge.over.open"), () -> desk.navigator().open(new Place.CaseFile(kept, "")));
        open.setId("merge-open");
        content.getChildren()
                .setAll(new EmptyState(
                        Icon.CHECKED, desk.t("resident.merge.over"), desk.t("resident.merge.over.why"), open));
        merge.setDisable(true);
    }

    private Node fields(MergeDraft draft) {
        GridPane grid = grid();
        grid.addRow(
                0,
                Texts.muted(""),
                head(draft.one(), desk.t("resident.merge.one")),
                head(draft.other(), desk.t("resident.merge.other")));
        for (MergeField field : MergeField.values()) {
            row(grid, draft, field);
        }
        return Card.titled(desk.t("resident.merge.particulars")).padded(grid);
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        var names = new ColumnConstraints();
        names.setPercentWidth(18);
        var one = new ColumnConstraints();
        one.setPercentWidth(41);
        var other = new ColumnConstraints();
        other.setPercentWidth(41);
        grid.getColumnConstraints().addAll(names, one, other);
        return grid;
    }

    private Node head(FileSide side, String which) {
        Label name = Texts.wrapped(which + " · " + side.person().name());
        name.getStyleClass().add("bold");
        return new VBox(name, Texts.mutedWrapped(words.who(side)));
    }

    /** A choice where the two differ; else what there is, in the column of whoever says it. */
    private void row(GridPane grid, MergeDraft draft, MergeField field) {
        Resident one = draft.one().person();
        Resident other = draft.other().person();
        String left = words.value(field, one, other);
        String right = words.value(field, other, one);
        if (left.isEmpty() && right.isEmpty()) {
            return;
        }
        Label name = Texts.mutedWrapped(desk.messages().t(field));
        int at = grid.getRowCount();
        if (!draft.differs(field)) {
            grid.addRow(at, name, Texts.wrapped(left), Texts.wrapped(right));
            return;
        }
        var group = new ToggleGroup();
        RadioButton first = radio(group, field.name(), Side.ONE, left);
        RadioButton second = radio(group, field.name(), Side.OTHER, right);
        select(group, draft.fields().getOrDefault(field, Side.ONE));
        group.selectedToggleProperty()
                .addListener((value, before, now) -> model.choose(field, (Side) now.getUserData()));
        grid.addRow(at, name, first, second);
        if (field.joins(one, other)) {
            RadioButton both = radio(group, field.name(), Side.BOTH, desk.t("resident.merge.both"));
            select(group, draft.fields().getOrDefault(field, Side.ONE));
            grid.add(both, 1, at + 1, 2, 1);
        }
    }

    private static RadioButton radio(ToggleGroup group, String name, Side side, String text) {
        var radio = new RadioButton(text);
        radio.setId("merge-" + name + "-" + side);
        radio.setUserData(side);
        radio.setWrapText(true);
        radio.setToggleGroup(group);
        return radio;
    }

    private static void select(ToggleGroup group, Side side) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == side)
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    /** Facts of which only one can hold on a day. */
    private Node facts(MergeDraft draft) {
        GridPane grid = grid();
        for (FactKind kind : FactKind.values()) {
            if (draft.differing().contains(kind)) {
                var group = new ToggleGroup();
                RadioButton one = radio(group, kind.name(), Side.ONE, said(draft.one(), kind));
                RadioButton other = radio(group, kind.name(), Side.OTHER, said(draft.other(), kind));
                select(group, draft.facts().getOrDefault(kind, Side.ONE));
                group.selectedToggleProperty()
                        .addListener((value, before, now) -> model.choose(kind, (Side) now.getUserData()));
                grid.addRow(
                        grid.getRowCount(), Texts.mutedWrapped(desk.messages().t(kind)), one, other);
            }
        }
        return Card.titled(desk.t("resident.merge.facts"))
                .padded(Texts.mutedWrapped(desk.t("resident.merge.facts.how")), grid);
    }

    private String said(FileSide side, FactKind kind) {
        return side.facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(words::fact)
                .collect(Collectors.joining("\n"));
    }

    private Node holdings(MergeDraft draft) {
        GridPane grid = grid();
        for (Holding holding : Holding.values()) {
            int one = holding.count(draft.one().counts());
            int other = holding.count(draft.other().counts());
            if (one + other > 0) {
                grid.addRow(
                        grid.getRowCount(),
                        Texts.mutedWrapped(desk.messages().t(holding)),
                        Texts.plain(desk.t("resident.merge.rows", one)),
                        Texts.plain(desk.t("resident.merge.rows", other)));
            }
        }
        return Card.titled(desk.t("resident.merge.holdings"))
                .padded(Texts.mutedWrapped(desk.t("resident.merge.holdings.how")), grid);
    }

    @Override
    public String title() {
        return desk.t("resident.merge.page");
    }

    @Override
    public String context() {
        return desk.t("resident.merge.page.context");
    }

    @Override
    public Node content() {
        return scroll;
    }

    @Override
    public List<Node> actions() {
        Button apart = Allowed.only(desk, Right.RESIDENTS, Buttons.plain(desk.t("resident.merge.apart"), model::apart));
        apart.setId("merge-apart");
        NEEDED.stream()
                .filter(right -> !desk.session().may(right))
                .findFirst()
                .ifPresent(right -> Allowed.only(desk, right, merge));
        return List.of(apart, merge);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(merge);
    }
}
