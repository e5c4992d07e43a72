// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmWidth;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.SumLine;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.subsidy.run.Change;
import anyi.subsidy.run.MonthState;
import anyi.subsidy.word.MonthRow;
import anyi.term.Beneficiary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The month: totals and changes, the tree by policy, the answer to "why?" at the right. */
final class MonthView implements Page {
    private static final double NARROW = 56;

    private final Desk desk;
    private final MonthModel model;
    private final Consumer<YearMonth> onExcel;
    private final HBox figures = new HBox();
    private final BooleanBinding narrow;
    private final MonthTreeView tree;
    private final ToldView told;
    private final HBox content = new HBox();
    private List<Node> parts = List.of();
    private final Button close;
    private final Button approve;

    MonthView(Desk desk, MonthModel model, Consumer<YearMonth> onExcel) {
        this.onExcel = onExcel;
        this.desk = desk;
        this.model = model;
        var em = new EmWidth(content);
        this.tree = new MonthTreeView(desk, model, em);
        this.narrow = em.below(NARROW);
        narrow.addListener((value, before, now) -> arrange(now));
        this.told = new ToldView(desk, this::closeExplanation);
        this.close = Allowed.only(
                desk, Right.CLOSE_MONTH, Buttons.primary(desk.t("subsidy.close.button"), Icon.LOCK, model::close));
        this.approve = Allowed.only(
                desk,
                Right.APPROVE_CLAIMS,
                Buttons.plain(desk.t("subsidy.approve.button"), Icon.CHECK, model::approveAll));
        close.setId("subsidy-close");
        approve.setId("subsidy-approve-all");
        close.managedProperty().bind(close.visibleProperty());
        approve.managedProperty().bind(approve.visibleProperty());
        figures.getStyleClass().add("card");
        lay();
        model.state().subscribe(state -> state.ifPresent(this::show));
        model.told().subscribe(told::show);
        model.rows().addListener((ListChangeListener<MonthRow>) change -> tree.show(List.copyOf(model.rows())));
    }

    private void lay() {
        var card = new Card();
        card.getStyleClass().remove("padded");
        card.getChildren().add(tree);
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        var main = new VBox(figures, links(), card);
        main.getStyleClass().add("month-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        main.setMinWidth(0);
        content.getChildren().addAll(main, told);
        content.getStyleClass().add("month-page");
        tree.placeholder(new EmptyState(
                Icon.POLICY,
                desk.t("subsidy.month.empty"),
                desk.t("subsidy.month.empty.why"),
                Buttons.primary(desk.t("subsidy.policies.open"), Icon.POLICY, () -> model.open(new Place.Policies()))));
        close.setVisible(false);
        approve.setVisible(false);
    }

    /** What is to be looked at before the close, and what comes after it. */
    private Node links() {
        Button warnings = Buttons.link("", Icon.WARNING, () -> model.open(new Place.Warnings()));
        warnings.setId("subsidy-warnings");
        warnings.textProperty()
                .bind(model.warnings()
                        .map(open -> open.intValue() == 0
                                ? desk.t("subsidy.watch.none")
                                : desk.t("subsidy.watch.button", open.intValue())));
        Button ahead = Buttons.link(desk.t("subsidy.ahead.button"), Icon.DUE, () -> model.open(new Place.Ahead()));
        ahead.setId("subsidy-ahead");
        Button facts = Buttons.link(
                desk.t("subsidy.further.ofHome"),
                Icon.HOME,
                () -> model.open(new Place.SubsidyFacts(Beneficiary.HOME, Optional.empty(), "")));
        facts.setId("subsidy-facts-of-home");
        var line = new Flow(warnings, ahead, facts);
        line.getStyleClass().add("chips-line");
        return line;
    }

    private void show(MonthState state) {
        var parts = new ArrayList<Node>();
        parts.add(SumLine.figure(
                desk.t("subsidy.month.sum", desk.formats().month(state.month())),
                desk.formats().money(state.total()),
                "subsidy-total"));
        state.difference()
                .ifPresent(difference -> parts.add(SumLine.figure(
                        desk.t(
                                "subsidy.month.against",
                                desk.formats().month(state.month().minusMonths(1))),
                        desk.formats().difference(difference),
                        "subsidy-difference")));
        parts.add(changes(state));
        Node badge = state(state);
        // the answer takes its place
        badge.visibleProperty().bind(model.told().map(Optional::isEmpty));
        badge.managedProperty().bind(badge.visibleProperty());
        parts.add(badge);
        this.parts = List.copyOf(parts);
        arrange(narrow.get());
        close.setVisible(state.closed().isEmpty());
        approve.setVisible(!state.notAppliedFor().isEmpty());
    }

    private void arrange(boolean below) {
        if (below) {
            var flow = new Flow(parts.toArray(Node[]::new));
            HBox.setHgrow(flow, Priority.ALWAYS);
            figures.getChildren().setAll(flow);
        } else {
            figures.getChildren().setAll(parts);
        }
    }

    private Node state(MonthState state) {
        Badge badge = state.closed()
                .map(run -> new Badge(
                        Tone.NEUTRAL,
                        Icon.LOCK,
                        desk.t(
                                "subsidy.month.closedOn",
                                desk.formats().date(run.closedAt().toLocalDate()),
                                run.closedBy())))
                .orElseGet(() -> new Badge(Tone.WARNING, Icon.OPEN_MONTH, desk.t("subsidy.month.preview")));
        badge.setId("subsidy-state");
        badge.setMinWidth(Badge.USE_PREF_SIZE);
        var box = new VBox(badge);
        box.getStyleClass().addAll("month-figure-box", "month-state");
        return box;
    }

    private Node changes(MonthState state) {
        var badges = new HBox();
        badges.getStyleClass().add("chips-line");
        badge(badges, Tone.SUCCESS, Icon.ADD, "subsidy.month.new", state.changes(Change.Kind.NEW));
        badge(
                badges,
                Tone.WARNING,
                Icon.EDIT,
                "subsidy.month.changed",
                state.changes(Change.Kind.MORE, Change.Kind.LESS));
        badge(badges, Tone.DANGER, Icon.PAUSE, "subsidy.month.ended", state.changes(Change.Kind.ENDED));
        badge(
                badges,
                Tone.ACCENT,
                Icon.REDO,
                "subsidy.month.corrected",
                state.corrections().size());
        badge(
                badges,
                Tone.NEUTRAL,
                Icon.WHY,
                "subsidy.month.openCount",
                state.open().size());
        if (badges.getChildren().isEmpty()) {
            badges.getChildren().add(Texts.muted(desk.t("subsidy.month.noChanges")));
        }
        var box = new VBox(Texts.muted(desk.t("subsidy.month.changes")), badges);
        box.getStyleClass().add("month-figure-box");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void badge(HBox badges, Tone tone, Icon icon, String key, long count) {
        if (count > 0) {
            badges.getChildren().add(new Badge(tone, icon, desk.t(key, count)));
        }
    }

    private void closeExplanation() {
        model.closeExplanation();
        tree.requestFocus();
    }

    @Override
    public String title() {
        return desk.t("subsidy.title");
    }

    @Override
    public String context() {
        return desk.formats().month(model.month());
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        Button before = Buttons.icon(
                Icon.PREVIOUS,
                desk.t("subsidy.month.previous"),
                () -> model.open(new Place.SubsidyMonth(model.month().minusMonths(1))));
        Button after = Buttons.icon(
                Icon.NEXT,
                desk.t("subsidy.month.next"),
                () -> model.open(new Place.SubsidyMonth(model.month().plusMonths(1))));
        before.setId("subsidy-previous");
        after.setId("subsidy-next");
        Button excel = Allowed.only(
                desk,
                Right.EXPORT,
                Buttons.plain(desk.t("subsidy.month.excel"), Icon.EXCEL, () -> onExcel.accept(model.month())));
        excel.setId("subsidy-excel");
        return List.of(before, after, PlacesView.views(desk, 0), excel, approve, close);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(tree);
    }

    @Override
    public boolean escape() {
        if (model.told().get().isEmpty()) {
            return false;
        }
        closeExplanation();
        return true;
    }
}
