// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.county;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Badge;
import anyi.kit.part.Figure;
import anyi.kit.part.Icon;
import anyi.kit.part.Meter;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Four figures of the county, each of which opens its rows. */
final class OverviewFiguresView extends HBox {
    private static final double WIDTH = 260;

    private final Desk desk;
    private final Figure homes;
    private final Figure house;
    private final Figure share;
    private final Figure month;

    OverviewFiguresView(Desk desk, OverviewModel model) {
        this.desk = desk;
        getStyleClass().add("today-figures");
        homes = new Figure(desk.t("bureau.figure.homes"), () -> desk.navigator().open(new Place.Bureau("members")));
        homes.setId("bureau-homes");
        house = figure(model, "bureau-house", desk.t("bureau.figure.house"), CountedKind.RESIDENTS);
        share = figure(model, "bureau-share", desk.t("bureau.figure.share"), CountedKind.NURSING_BEDS);
        month = figure(model, "bureau-month", desk.t("bureau.figure.month"), CountedKind.PAID);
        for (Figure figure : List.of(homes, house, share, month)) {
            figure.setMinWidth(0);
            figure.setPrefWidth(WIDTH);
            HBox.setHgrow(figure, Priority.ALWAYS);
            getChildren().add(figure);
        }
        setMinHeight(USE_PREF_SIZE);
    }

    private static Figure figure(OverviewModel model, String id, String title, CountedKind kind) {
        var figure = new Figure(title, () -> model.facts.get().ifPresent(facts -> model.open(facts.whole(), kind)));
        figure.setId(id);
        return figure;
    }

    void show(CountyFacts facts) {
        FigureRow whole = facts.whole();
        homes.show(desk.formats().count(whole.homes().size()), "", desk.t("bureau.figure.homes.unit"))
                .below(
                        whole.late() == 0
                                ? new Badge(Tone.SUCCESS, Icon.CHECK, desk.t("bureau.overview.allHere"))
                                : new Badge(Tone.WARNING, Icon.DUE, desk.t("bureau.overview.late", whole.late())),
                        small(desk.t(
                                "bureau.figure.due",
                                desk.formats().month(facts.due().month()))));
        house.show(
                        desk.formats().count(whole.inHouse()),
                        "",
                        desk.t("bureau.figure.house.of", whole.beds().inService()))
                .below(
                        new Meter(part(whole.occupied(), whole.beds().inService()), "blue"),
                        small(desk.t(
                                "bureau.figure.occupancy",
                                desk.formats()
                                        .percent(whole.occupied(), whole.beds().inService()))));
        showShare(whole);
        showMonth(whole, YearMonth.from(facts.on()));
    }

    private void showShare(FigureRow whole) {
        double target =
                whole.target().map(percent -> percent.doubleValue() / 100).orElse(-1.0);
        share.show(
                        desk.formats()
                                .percent(whole.beds().nursing(), whole.beds().inService()),
                        "",
                        desk.t(
                                "bureau.figure.share.of",
                                whole.beds().nursing(),
                                whole.beds().inService()))
                .below(
                        new Meter(part(whole.beds().nursing(), whole.beds().inService()), target, "blue"),
                        small(whole.target()
                                .map(percent -> desk.t(
                                        "bureau.figure.target",
                                        percent.stripTrailingZeros().toPlainString()))
                                .orElse(desk.t("bureau.figure.noTarget"))));
    }

    private void showMonth(FigureRow whole, YearMonth of) {
        String amount = desk.formats().money(whole.paid().total());
        int point = amount.indexOf('.');
        month.show(amount.substring(0, point), amount.substring(point), desk.t("bureau.figure.yuan"))
                .below(small(desk.t(
                        "bureau.figure.lines",
                        desk.formats().month(of),
                        whole.paid().lines())));
    }

    private static double part(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static Node small(String words) {
        var label = Texts.mutedWrapped(words);
        label.getStyleClass().add("second-line");
        return label;
    }
}
