// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.Meter;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.report.figure.Figure;
import anyi.report.figure.Figures;
import anyi.report.figure.Indicator;
import anyi.report.figure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How the chosen figure went this year, where it comes from, and how old the residents are. */
final class ReportSideView extends VBox {
    private static final List<Indicator> AGES = List.of(
            Indicator.AGED_BELOW_60, Indicator.AGED_60, Indicator.AGED_70, Indicator.AGED_80, Indicator.AGED_90);

    private final Desk desk;
    private final FigureWords words;
    private final ReportModel model;
    private final ReportChartView chart = new ReportChartView();
    private final Label chartTitle = Texts.heading("");
    private final Label chartCount = Texts.muted("");
    private final VBox why = new VBox();
    private final VBox ages = new VBox();
    private final Card drawn = new Card();

    ReportSideView(Desk desk, FigureWords words, ReportModel model) {
        this.desk = desk;
        this.words = words;
        this.model = model;
        getStyleClass().add("report-side");
        why.getStyleClass().addAll("card", "padded", "report-why");
        chartTitle.setWrapText(true);
        chartTitle.setMinWidth(0);
        var head = new HBox(chartTitle, chartCount);
        head.getStyleClass().add("card-head");
        drawn.getStyleClass().remove("padded");
        var around = new VBox(chart);
        around.getStyleClass().add("card-body");
        drawn.getChildren().setAll(head, around);
        model.looked.addListener((property, before, now) -> show());
        model.series.addListener((property, before, now) -> draw(now));
    }

    /** The chart first, or where it comes from where there is little room. */
    void order(boolean whyFirst) {
        if (whyFirst) {
            getChildren().setAll(why, drawn, ages);
        } else {
            getChildren().setAll(drawn, why, ages);
        }
    }

    void show() {
        model.figure().ifPresent(this::explain);
        model.figures.get().ifPresent(this::showAges);
    }

    private void draw(List<PointRow> points) {
        Indicator indicator = model.looked.get();
        boolean share = indicator == Indicator.NURSING_SHARE;
        Optional<BigDecimal> goal = share
                ? model.figures
                        .get()
                        .flatMap(figures -> figures.of(Indicator.NURSING_TARGET).value())
                : Optional.empty();
        String goalWord = goal.map(
                        target -> desk.t("report.page.target", words.value(Unit.PERCENT, Optional.of(target))))
                .orElse("");
        chartTitle.setText(desk.messages().t(indicator));
        chartCount.setText(
                points.isEmpty()
                        ? ""
                        : desk.t(
                                "report.page.months",
                                desk.messages().t(indicator.unit()),
                                String.valueOf(points.getLast().on().getYear())));
        chart.show(points, goal, goalWord, words, indicator.unit());
    }

    private void explain(Figure figure) {
        Indicator indicator = figure.indicator();
        Label title = Texts.heading(desk.t("report.page.why"));
        title.setGraphic(Icon.INFO.node(Tone.ACCENT));
        why.getChildren().setAll(title);
        figure.part().ifPresent(part -> why.getChildren().add(arithmetic(figure, part)));
        Label definition = Texts.wrapped(desk.t(indicator.definitionKey()));
        definition.setId("report-definition");
        why.getChildren().add(definition);
        if (figure.part().isPresent()) {
            Figure.Part part = figure.part().get();
            why.getChildren()
                    .addAll(link(part.ofNumerator(), part.numerator()), link(part.ofDenominator(), part.denominator()));
        } else if (!figure.rows().isEmpty()) {
            why.getChildren()
                    .add(link(indicator, BigDecimal.valueOf(figure.rows().size())));
        }
    }

    private Node arithmetic(Figure figure, Figure.Part part) {
        Label line = Texts.wrapped(desk.t(
                "report.page.arithmetic",
                desk.messages().t(part.ofNumerator()),
                words.value(part.ofNumerator().unit(), Optional.of(part.numerator())),
                desk.messages().t(part.ofDenominator()),
                words.value(part.ofDenominator().unit(), Optional.of(part.denominator())),
                words.value(figure)));
        line.getStyleClass().add("bold");
        return line;
    }

    private Hyperlink link(Indicator indicator, BigDecimal rows) {
        Hyperlink link = Buttons.hyperlink(
                desk.t("report.page.rows", desk.messages().t(indicator), rows.toPlainString()),
                () -> model.open(indicator));
        link.setId("report-rows-" + indicator.name());
        return link;
    }

    private void showAges(Figures figures) {
        int most = AGES.stream().mapToInt(age -> number(figures, age)).max().orElse(0);
        var grid = new GridPane();
        grid.getStyleClass().add("report-ages");
        var bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), bar, new ColumnConstraints());
        for (Indicator age : AGES) {
            int count = number(figures, age);
            var meter = new Meter(most == 0 ? 0 : (double) count / most, "blue");
            Label many = Texts.bold(Integer.toString(count));
            grid.addRow(grid.getRowCount(), Texts.plain(desk.messages().t(age)), meter, many);
        }
        var card = Card.titled(desk.t("report.page.ages"))
                .count(desk.t("report.page.people", number(figures, Indicator.IN_HOUSE)))
                .padded(grid);
        ages.getChildren().setAll(card);
    }

    private static int number(Figures figures, Indicator indicator) {
        return figures.of(indicator).value().map(BigDecimal::intValue).orElse(0);
    }
}
