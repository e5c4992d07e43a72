// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import anyi.bed.BedShare;
import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Badge;
import anyi.kit.part.Figure;
import anyi.kit.part.Icon;
import anyi.kit.part.Meter;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.term.RunState;
import anyi.value.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Residents, nursing share, subsidies of the month. */
final class FiguresView extends VBox {
    /** All grow from the same width, so they stay equal; wide enough that words do not wrap before the first layout. */
    private static final double FIRST_WIDTH = 256;

    private final Desk desk;
    private final HBox row = new HBox();
    private final List<Figure> figures;
    private final Figure house;
    private final Figure share;
    private final Figure month;

    FiguresView(Desk desk, TodayModel model) {
        this.desk = desk;
        getStyleClass().add("today-figures");
        YearMonth now = YearMonth.from(desk.today());
        house = new Figure(desk.t("today.house"), () -> model.open(new Place.Residents("")));
        house.setId("today-house");
        share = new Figure(desk.t("today.share"), () -> model.open(new Place.BedTable(desk.today(), "NURSING")));
        share.setId("today-share");
        month = new Figure(
                desk.t("today.month", desk.formats().month(now)), () -> model.open(new Place.SubsidyMonth(now)));
        month.setId("today-month");
        figures = List.of(house, share, month);
        row.getStyleClass().add("today-figures");
        for (Figure figure : figures) {
            figure.setMinWidth(0);
            figure.setPrefWidth(FIRST_WIDTH);
            HBox.setHgrow(figure, Priority.ALWAYS);
        }
        narrow(false);
    }

    Node first() {
        return house;
    }

    void narrow(boolean oneBelowTheOther) {
        row.getChildren().clear();
        if (oneBelowTheOther) {
            getChildren().setAll(figures);
        } else {
            row.getChildren().setAll(figures);
            getChildren().setAll(row);
        }
    }

    void show(TodayFacts.Figures facts) {
        showHouse(facts.house(), facts.share().inService());
        showShare(facts.share());
        showMonth(facts);
    }

    private void showHouse(HouseRow row, int inService) {
        String more = inService == 0
                ? desk.t("today.house.noBeds", row.away())
                : desk.t(
                        "today.house.more",
                        desk.formats().percent(row.occupied(), inService),
                        Math.max(0, inService - row.occupied()),
                        row.away());
        house.show(desk.formats().count(row.inHouse()), "", desk.t("today.house.of", inService))
                .below(new Meter(part(row.occupied(), inService), "blue"), small(more));
    }

    private void showShare(BedShare row) {
        double target =
                row.targetPercent().map(percent -> percent.doubleValue() / 100).orElse(-1.0);
        share.show(
                        desk.formats().percent(row.nursing(), row.inService()),
                        "",
                        desk.t("today.share.of", row.nursing(), row.inService()))
                .below(new Meter(part(row.nursing(), row.inService()), target, "blue"), small(target(row)));
    }

    private String target(BedShare row) {
        if (row.targetPercent().isEmpty()) {
            return desk.t("today.share.noTarget");
        }
        String percent = plain(row.targetPercent().get());
        int missing = row.missing().orElse(0);
        return missing > 0 ? desk.t("today.share.missing", percent, missing) : desk.t("today.share.reached", percent);
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }

    private void showMonth(TodayFacts.Figures facts) {
        if (facts.month().isEmpty()) {
            month.show("—", "", "").below(small(desk.t("today.month.none")));
            return;
        }
        MonthRow row = facts.month().get();
        String amount = desk.formats().money(row.total());
        int point = amount.indexOf('.');
        month.show(amount.substring(0, point), amount.substring(point), desk.t("today.yuan"));
        month.mark(
                row.state() == RunState.OPEN
                        ? new Badge(Tone.WARNING, Icon.OPEN_MONTH, desk.t("today.month.open"))
                        : new Badge(Tone.SUCCESS, Icon.CHECK, desk.t("today.month.closed")));
        Node counts = small(
                row.corrections() == 0
                        ? desk.t("today.month.counts", row.policies(), row.lines())
                        : desk.t("today.month.countsCorrected", row.policies(), row.lines(), row.corrections()));
        if (facts.before().isPresent()) {
            month.below(difference(row, facts.before().get()), counts);
        } else {
            month.below(counts);
        }
    }

    private Node difference(MonthRow row, MonthRow before) {
        Money difference = row.total().minus(before.total());
        Label amount = Texts.bold(desk.formats().difference(difference));
        amount.getStyleClass().add("figure-small");
        var line =
                new HBox(amount, small(desk.t("today.month.than", before.month().getMonthValue())));
        line.getStyleClass().add("figure-difference");
        return line;
    }

    private static Label small(String words) {
        Label label = Texts.mutedWrapped(words);
        label.getStyleClass().add("figure-small");
        return label;
    }

    private static double part(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
