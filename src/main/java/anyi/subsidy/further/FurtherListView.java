// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.further;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Keys;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.subsidy.fact.WantedFact;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** 政策要的事实 of somebody, or of the home: what is recorded, and what is not yet. */
final class FurtherListView implements Page {
    private final Desk desk;
    private final FurtherModel model;
    private final ListPage<FurtherRow> list;
    private final Chip missing;
    private final Button remove;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private String asked;

    /** @param asked the fact whose form opens on arrival; empty = none */
    FurtherListView(Desk desk, FurtherModel model, String asked) {
        this.desk = desk;
        this.model = model;
        this.asked = asked;
        missing = new Chip(FurtherModel.MISSING, desk.t("subsidy.further.chip.missing"));
        remove = Allowed.only(
                desk, Right.CLAIMS, Buttons.plain(desk.t("subsidy.further.remove"), Icon.DELETE, this::remove));
        remove.setId("further-remove");
        remove.setDisable(true);
        list = new ListPage<FurtherRow>(desk, "further-facts", columns())
                .narrowed(model.rows(), desk.t("subsidy.further.search"), List.of(missing), this::count)
                .onOpen(this::correct)
                .onSelect(row -> remove.setDisable(row.flatMap(FurtherRow::fact).isEmpty()))
                .empty(new EmptyState(
                        Icon.CHECKED, desk.t("subsidy.further.empty"), desk.t("subsidy.further.empty.why")));
    }

    private Columns<FurtherRow> columns() {
        var columns = new Columns<FurtherRow>(desk);
        columns.name("fact", desk.t("subsidy.further.fact"), row -> model.title(row.wanted()))
                .width(22);
        columns.node("value", desk.t("subsidy.further.recorded"), this::words, this::value)
                .width(14);
        columns.date("from", desk.t("subsidy.further.from"), row -> row.fact().flatMap(FurtherFact::from))
                .width(8);
        columns.date("to", desk.t("subsidy.further.to"), row -> row.fact().flatMap(FurtherFact::to))
                .width(8);
        columns.muted(
                        "source",
                        desk.t("subsidy.further.source"),
                        row -> row.fact().flatMap(FurtherFact::source).orElse(""))
                .width(10);
        columns.muted("policies", desk.t("subsidy.further.policies"), model::askedBy)
                .width(12);
        return columns;
    }

    private String words(FurtherRow row) {
        return row.isMissing() ? desk.t("subsidy.further.missing") : model.value(row);
    }

    private Node value(FurtherRow row) {
        return row.isMissing() ? new Badge(Tone.WARNING, Icon.WHY, words(row)) : Texts.shortening(words(row), "bold");
    }

    private void count() {
        if (list.selected().isEmpty()) {
            list.table().getSelectionModel().selectFirst();
        }
        missing.count(String.valueOf(model.rows().count(FurtherModel.MISSING)));
        list.count(desk.t("subsidy.further.count", model.rows().shown().size()), "");
    }

    private void loaded() {
        context.set(model.name());
        count();
        String wanted = asked;
        asked = "";
        model.rows().all().stream()
                .filter(row -> row.wanted().fact().equals(wanted)
                        || row.wanted().name().equals(wanted))
                .findFirst()
                .ifPresent(row -> {
                    list.table().getSelectionModel().select(row);
                    record(row);
                });
    }

    /** A new value from a day on. */
    private void record(FurtherRow row) {
        ask(row.wanted(), Optional.empty());
    }

    private void correct(FurtherRow row) {
        ask(row.wanted(), row.fact());
    }

    private void ask(WantedFact wanted, Optional<FurtherFact> before) {
        var view = new FurtherFormView(desk, model, wanted, before);
        desk.dialogs()
                .form(
                        model.title(wanted),
                        view,
                        desk.t("subsidy.further.verb"),
                        view::isClean,
                        () -> model.save(view.draft(), before.map(FurtherFact::id), () -> {
                            choose(wanted.fact());
                            count();
                        }));
    }

    private void choose(String fact) {
        model.rows().shown().stream()
                .filter(row -> row.wanted().fact().equals(fact))
                .findFirst()
                .ifPresent(list.table().getSelectionModel()::select);
    }

    private void remove() {
        list.selected().flatMap(FurtherRow::fact).ifPresent(fact -> model.remove(fact, this::count));
    }

    @Override
    public String title() {
        return desk.t("subsidy.further.title");
    }

    @Override
    public ObservableValue<String> liveContext() {
        return context.getReadOnlyProperty();
    }

    @Override
    public Node content() {
        return list;
    }

    @Override
    public List<Node> actions() {
        Button record = Keys.set(
                Allowed.only(
                        desk,
                        Right.CLAIMS,
                        Buttons.primary(
                                desk.t("subsidy.further.record"),
                                Icon.ADD,
                                () -> list.selected().ifPresent(this::record))),
                "Ctrl N");
        record.setId("further-record");
        return List.of(remove, record);
    }

    @Override
    public void load() {
        model.load(this::loaded);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
