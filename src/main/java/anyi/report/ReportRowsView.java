// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.list.Columns;
import anyi.kit.list.ListPage;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.report.figure.Behind;
import anyi.report.figure.Figure;
import anyi.report.figure.Formula;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;

/** The persons or beds that a figure counts, each of which can be opened; the whole list goes to Excel by copying. */
final class ReportRowsView implements Page {
    private final Desk desk;
    private final ReportRowsModel model;
    private final FigureWords words;
    private final ListPage<Behind> list;

    ReportRowsView(Desk desk, ReportRowsModel model) {
        this.desk = desk;
        this.model = model;
        words = new FigureWords(desk);
        list = new ListPage<>(desk, "report-rows", columns())
                .search(desk.t("report.rows.search"), model::search)
                .rows(model.rows())
                .empty(new EmptyState(Icon.REPORT, desk.t("report.rows.empty.title"), desk.t("report.rows.empty.why")))
                .onOpen(model::open);
        model.rows().addListener((ListChangeListener<Behind>) change -> count());
    }

    private Columns<Behind> columns() {
        var columns = new Columns<Behind>(desk);
        columns.name("name", desk.t("report.rows.name"), Behind::name).width(12);
        columns.text("where", desk.t("report.rows.where"), Behind::where).width(12);
        columns.date("on", desk.t("report.rows.day"), Behind::on).width(9);
        if (isSum()) {
            columns.number(
                            "amount",
                            desk.t("report.rows.amount"),
                            row -> words.value(model.indicator().unit(), row.amount()))
                    .width(10);
        }
        return columns;
    }

    private boolean isSum() {
        return model.indicator().formula() instanceof Formula.Sum;
    }

    private void count() {
        if (list.selected().isEmpty()) {
            list.table().getSelectionModel().selectFirst();
        }
        String value = model.figure.get().map(words::value).orElse("");
        list.count(
                desk.t("report.rows.count", model.rows().size()),
                isSum()
                        ? desk.t("report.rows.sum", value)
                        : model.figure.get().flatMap(Figure::part).isPresent() ? value : "");
    }

    @Override
    public String title() {
        return desk.messages().t(model.indicator());
    }

    @Override
    public String context() {
        return desk.t(
                "report.rows.context",
                desk.formats().date(model.on()),
                desk.t(model.indicator().definitionKey()));
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
