// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.edit;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Facts;
import anyi.kit.part.Icon;
import anyi.kit.part.SumLine;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.subsidy.run.Rehearsal;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A version tried on everybody: who gains, who loses, who pays; nothing is booked. */
final class RehearsalView implements Page {
    private final Desk desk;
    private final RehearsalModel model;
    private final EditFormView form;
    private final ListPage<Rehearsal.Row> list;
    private final SumLine figures = new SumLine();
    private final VBox sources = new VBox();
    private final VBox content = new VBox();
    private final Button save;

    RehearsalView(Desk desk, RehearsalModel model) {
        this.desk = desk;
        this.model = model;
        RehearsalDraft proposed = model.proposed();
        form = new EditFormView(desk);
        form.row(form.text("first", desk.t("subsidy.rehearsal.first"), proposed.first()));
        form.row(form.text("last", desk.t("subsidy.rehearsal.last"), proposed.last()));
        form.row(form.yes("asIf", desk.t("subsidy.rehearsal.asIf"), "true"));
        form.row(form.yes("approvedOnly", desk.t("subsidy.rehearsal.approvedOnly"), ""));
        form.check(() -> asked().check());
        save = Allowed.only(
                desk, Right.EXPORT, Buttons.plain(desk.t("subsidy.rehearsal.save"), Icon.EXCEL, model::save));
        save.setId("rehearsal-save");
        save.setDisable(true);
        list = new ListPage<>(desk, "rehearsal", columns()).rows(model.rows()).onOpen(model::open);
        list.empty(new EmptyState(
                Icon.TRY_OUT, desk.t("subsidy.rehearsal.empty"), desk.t("subsidy.rehearsal.empty.why"), tryButton()));
        figures.setVisible(false);
        figures.managedProperty().bind(figures.visibleProperty());
        sources.getStyleClass().addAll("policy-column", "policy-side");
        var left = new VBox(figures, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        left.getStyleClass().add("policy-column");
        sources.getChildren().add(Card.titled(desk.t("subsidy.rehearsal.asked")).padded(form));
        var both = new HBox(left, sources);
        both.getStyleClass().add("policy-columns");
        VBox.setVgrow(both, Priority.ALWAYS);
        content.getStyleClass().add("policy-page");
        content.getChildren().addAll(Texts.mutedWrapped(desk.t("subsidy.rehearsal.why")), both);
        model.tried().subscribe(tried -> tried.ifPresent(this::show));
    }

    private Columns<Rehearsal.Row> columns() {
        var columns = new Columns<Rehearsal.Row>(desk);
        columns.name("name", desk.t("subsidy.rehearsal.who"), model::name).width(7);
        columns.money("before", desk.t("subsidy.rehearsal.before"), Rehearsal.Row::before)
                .width(8);
        columns.money("after", desk.t("subsidy.rehearsal.after"), Rehearsal.Row::after)
                .width(8);
        columns.number(
                        "difference",
                        desk.t("subsidy.rehearsal.difference"),
                        row -> row.difference().isZero() ? "—" : desk.formats().difference(row.difference()))
                .width(8);
        columns.number("months", desk.t("subsidy.rehearsal.months"), row -> String.valueOf(row.months()))
                .width(6);
        columns.text("note", desk.t("subsidy.rehearsal.note"), model::note).width(15);
        return columns;
    }

    private RehearsalDraft asked() {
        return new RehearsalDraft(
                form.value("first"),
                form.value("last"),
                form.value("approvedOnly").equals("true"),
                form.value("asIf").equals("true"));
    }

    private Button tryButton() {
        return Buttons.plain(desk.t("subsidy.rehearsal.run"), Icon.TRY_OUT, this::run);
    }

    private void run() {
        if (form.isClean()) {
            model.run(asked());
        }
    }

    private void show(RehearsalModel.Tried tried) {
        Rehearsal.Result result = tried.result();
        save.setDisable(result.rows().isEmpty());
        figures.clear();
        figures.sum(desk.t("subsidy.rehearsal.gaining"), String.valueOf(result.gaining()), "rehearsal-gaining")
                .sum(desk.t("subsidy.rehearsal.losing"), String.valueOf(result.losing()), "rehearsal-losing")
                .sum(desk.t("subsidy.rehearsal.before"), desk.formats().money(result.before()), "rehearsal-before")
                .sum(desk.t("subsidy.rehearsal.after"), desk.formats().money(result.after()), "rehearsal-after")
                .sum(
                        desk.t("subsidy.rehearsal.difference"),
                        desk.formats().difference(result.after().minus(result.before())),
                        "rehearsal-difference");
        figures.setVisible(true);
        list.count(desk.t("subsidy.rehearsal.count", result.rows().size(), result.people()), "");
        Node asked = sources.getChildren().getFirst();
        sources.getChildren().setAll(asked, funding(result));
    }

    private Node funding(Rehearsal.Result result) {
        var values = new Facts();
        for (Rehearsal.Source source : result.sources()) {
            values.add(
                    model.payer(source),
                    desk.formats().money(source.before()) + " → "
                            + desk.formats().money(source.after()));
        }
        Card card = Card.titled(desk.t("subsidy.explain.funding")).padded(values);
        card.setId("rehearsal-sources");
        return card;
    }

    @Override
    public String title() {
        return desk.t("subsidy.rehearsal.title");
    }

    @Override
    public ObservableValue<String> liveContext() {
        return model.policy()
                .map(policy -> policy.map(one -> new anyi.subsidy.word.FactWords(desk.messages())
                                        .words(one.head().title())
                                + " · " + one.head().version())
                        .orElse(""));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<Node> actions() {
        Button run = Buttons.primary(desk.t("subsidy.rehearsal.run"), Icon.TRY_OUT, this::run);
        run.setId("rehearsal-run");
        return List.of(save, run);
    }

    @Override
    public void load() {
        model.load();
    }
}
