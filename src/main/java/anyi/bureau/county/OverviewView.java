// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.bureau.MemberRow;
import anyi.bureau.county.FigureRow.Scope;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.kit.form.DateField;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 汇总: the county in four figures, below them every division and home, and who is late. */
final class OverviewView extends VBox implements Page {
    private final Desk desk;
    private final OverviewModel model;
    private final ObservableList<FigureRow> rows = FXCollections.observableArrayList();
    private final ListPage<FigureRow> list;
    private final OverviewFiguresView figures;
    private final Button take;

    OverviewView(Desk desk, OverviewModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("page-padding");
        figures = new OverviewFiguresView(desk, model);
        take = Allowed.only(desk, Right.BUREAU, Buttons.primary(desk.t("bureau.take"), Icon.USB, this::chooseParcels));
        take.setId("bureau-take");
        list = new ListPage<>(desk, "homes", columns())
                .rows(rows)
                .onOpen(line -> model.open(line, CountedKind.RESIDENTS))
                .empty(new EmptyState(
                        Icon.HOME, desk.t("bureau.overview.empty"), desk.t("bureau.overview.empty.why"), members()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new TakingsView(desk, model), figures, list);
        model.facts.addListener((property, before, now) -> now.ifPresent(this::show));
    }

    private Button members() {
        return Buttons.plain(
                desk.t("bureau.overview.members"),
                Icon.HOME,
                () -> desk.navigator().open(new Place.Bureau("members")));
    }

    private void show(CountyFacts facts) {
        figures.show(facts);
        boolean none = facts.whole().homes().isEmpty();
        rows.setAll(none ? List.of() : facts.lines());
        list.count(desk.t("bureau.overview.homes", facts.whole().homes().size()), "");
    }

    private Columns<FigureRow> columns() {
        var columns = new Columns<FigureRow>(desk);
        columns.node("name", desk.t("bureau.overview.name"), model::name, this::name)
                .width(15);
        columns.node("state", desk.t("bureau.overview.state"), this::state, this::badge)
                .width(10);
        columns.text("last", desk.t("bureau.overview.last"), this::last).width(11);
        columns.number(
                        "inHouse",
                        desk.t("bureau.overview.inHouse"),
                        row -> desk.formats().count(row.inHouse()))
                .width(6);
        columns.number(
                        "beds",
                        desk.t("bureau.overview.beds"),
                        row -> desk.formats().count(row.beds().inService()))
                .width(5);
        columns.number(
                        "occupancy",
                        desk.t("bureau.overview.occupancy"),
                        row -> desk.formats().percent(row.occupied(), row.beds().inService()))
                .width(6);
        columns.number(
                        "nursing",
                        desk.t("bureau.overview.nursing"),
                        row -> desk.formats().count(row.beds().nursing()))
                .width(6);
        columns.node("share", desk.t("bureau.overview.share"), this::share, this::shareBadge)
                .width(11);
        columns.money("paid", desk.t("bureau.overview.paid"), row -> row.paid().total())
                .width(10);
        return columns;
    }

    private Node name(FigureRow row) {
        Label label = row.scope() == Scope.HOME ? Texts.plain(model.name(row)) : Texts.bold(model.name(row));
        if (row.scope() == Scope.HOME) {
            label.getStyleClass().add("indented");
        }
        return label;
    }

    private String last(FigureRow row) {
        return row.member()
                .flatMap(MemberRow::madeAt)
                .map(made -> desk.t(
                        "bureau.overview.lastNumber",
                        row.member().flatMap(MemberRow::number).orElse(0),
                        desk.formats().date(made.toLocalDate())))
                .orElse("");
    }

    private String state(FigureRow row) {
        if (row.member().isEmpty()) {
            return row.late() == 0 ? desk.t("bureau.overview.allHere") : desk.t("bureau.overview.late", row.late());
        }
        MemberRow member = row.member().get();
        if (!member.waiting().isEmpty()) {
            return desk.t("bureau.overview.gap", numbers(member.missing()));
        }
        if (row.late() > 0) {
            return member.number().isEmpty() ? desk.t("bureau.overview.never") : desk.t("bureau.overview.overdue");
        }
        return member.number().isEmpty() ? desk.t("bureau.overview.new") : desk.t("bureau.overview.here");
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Node badge(FigureRow row) {
        if (row.member().isEmpty()) {
            return row.late() == 0
                    ? new Badge(Tone.SUCCESS, Icon.CHECK, state(row))
                    : new Badge(Tone.WARNING, Icon.DUE, state(row));
        }
        boolean gap = !row.member().get().waiting().isEmpty();
        if (gap) {
            return new Badge(Tone.DANGER, Icon.ERROR, state(row));
        }
        if (row.late() > 0) {
            return new Badge(Tone.WARNING, Icon.DUE, state(row));
        }
        return row.member().get().number().isEmpty()
                ? new Badge(Tone.NEUTRAL, state(row))
                : new Badge(Tone.SUCCESS, Icon.CHECK, state(row));
    }

    private String share(FigureRow row) {
        String percent = desk.formats().percent(row.beds().nursing(), row.beds().inService());
        return row.target()
                .map(target -> desk.t(
                        "bureau.overview.ofTarget",
                        percent,
                        target.stripTrailingZeros().toPlainString()))
                .orElse(percent);
    }

    private Node shareBadge(FigureRow row) {
        Label label = Texts.plain(share(row));
        if (row.isBelowTarget()) {
            label.setGraphic(Icon.WARNING.node(Tone.WARNING));
        }
        return label;
    }

    private void chooseParcels() {
        desk.dialogs().openFiles(desk.t("bureau.take"), List.of("*.age", "*.zip"), model::take);
    }

    private void chooseFolder() {
        desk.dialogs().chooseFolder(desk.t("bureau.receipt"), chosen -> chosen.ifPresent(model::writeReceipts));
    }

    private Node date() {
        var field = new DateField(desk.clock(), desk.t("kit.form.calendar"));
        field.setId("bureau-on");
        field.setMinWidth(DateField.USE_PREF_SIZE);
        field.setLeft(Texts.muted(desk.t("bureau.on")));
        field.setAccessibleText(desk.t("bureau.on"));
        field.setValue(model.on.get());
        field.valueProperty().addListener((value, before, now) -> model.on.set(now));
        return field;
    }

    @Override
    public String title() {
        return desk.t("bureau.overview.title");
    }

    @Override
    public String context() {
        return desk.t("bureau.overview.context");
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public List<Node> actions() {
        Button receipt = Allowed.only(
                desk, Right.BUREAU, Buttons.plain(desk.t("bureau.receipt"), Icon.REVERIFY, this::chooseFolder));
        receipt.setId("bureau-receipt");
        return List.of(date(), receipt, take);
    }

    @Override
    public void load() {
        model.load();
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }
}
