// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.bureau.Asking;
import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Chip;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.right.Right;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleGroup;

/** Every row that a figure of the county counts; a question can be put at each that is about a person. */
final class CountedView implements Page {
    private final Desk desk;
    private final CountedModel model;
    private final Asking asking;
    private final ListPage<CountedRow> list;

    CountedView(Desk desk, CountedModel model, Asking asking) {
        this.desk = desk;
        this.model = model;
        this.asking = asking;
        Button ask = Allowed.only(desk, Right.BUREAU, Buttons.flat(desk.t("bureau.ask"), Icon.WHY, this::ask));
        ask.setId("bureau-ask");
        list = new ListPage<>(desk, "counted", columns())
                .rows(model.rows)
                .search(desk.t("bureau.counted.search"), model::search)
                .chips(chips(), chosen -> {})
                .empty(new EmptyState(Icon.TABLE, desk.t("bureau.counted.empty"), desk.t("bureau.counted.empty.why")))
                .footer(ask);
        model.rows.addListener((javafx.collections.ListChangeListener<CountedRow>) change -> count());
    }

    private List<Chip> chips() {
        var group = new ToggleGroup();
        return Stream.of(CountedKind.values())
                .map(kind -> {
                    var chip = new Chip(kind.name(), desk.messages().t(kind));
                    chip.setToggleGroup(group);
                    chip.setSelected(kind == model.kind.get());
                    chip.selectedProperty().addListener((value, before, now) -> {
                        if (now) {
                            model.kind.set(kind);
                        }
                    });
                    return chip;
                })
                .toList();
    }

    private void count() {
        String many = desk.t("bureau.counted.count", model.rows.size());
        list.count(
                many,
                model.kind.get() == CountedKind.PAID
                        ? desk.t("bureau.counted.sum", desk.formats().money(model.sum()))
                        : desk.t("bureau.counted.of", model.total()));
    }

    private Columns<CountedRow> columns() {
        var columns = new Columns<CountedRow>(desk);
        columns.text("home", desk.t("bureau.counted.home"), CountedRow::homeName)
                .width(14);
        columns.name("name", desk.t("bureau.counted.name"), CountedRow::name).width(8);
        columns.text(
                        "idNumber",
                        desk.t("bureau.counted.idNumber"),
                        row -> row.idNumber().map(desk.formats()::maskedInList).orElse(""))
                .width(13);
        columns.text("detail", desk.t("bureau.counted.detail"), CountedRow::detail)
                .width(12);
        columns.date("since", desk.t("bureau.counted.since"), CountedRow::since).width(8);
        columns.number(
                        "amount",
                        desk.t("bureau.counted.amount"),
                        row -> row.amount().map(desk.formats()::money).orElse(""))
                .width(8);
        return columns;
    }

    private void ask() {
        Optional<CountedRow> chosen = list.selected();
        if (chosen.flatMap(CountedRow::about).isEmpty()) {
            desk.dialogs().refused(desk.t("bureau.ask.chooseFirst"));
            return;
        }
        CountedRow row = chosen.get();
        asking.ask(
                new Asking.At(row.home(), row.table(), row.row(), row.about().orElseThrow()),
                desk.t("bureau.ask.at", row.homeName(), row.name()));
    }

    @Override
    public String title() {
        return model.place().title();
    }

    @Override
    public String context() {
        return desk.t(
                "bureau.counted.context", desk.formats().date(model.place().on()));
    }

    @Override
    public Node content() {
        return list;
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
