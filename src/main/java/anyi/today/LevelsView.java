// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Meter;
import anyi.kit.part.OpenLine;
import anyi.kit.part.Texts;
import anyi.term.CareDependence;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How many have which level, the heaviest first. */
final class LevelsView extends VBox {
    /** The longest bar leaves a quarter of its track free. */
    private static final double ROOM = 1.33;

    LevelsView(Desk desk, TodayModel model, TodayFacts facts) {
        getStyleClass().add("card");
        int inHouse = facts.figures().house().inHouse();
        int assessed =
                facts.levels().values().stream().mapToInt(Integer::intValue).sum();
        String words = assessed == inHouse
                ? desk.t("today.levels.count", inHouse)
                : desk.t("today.levels.countSome", assessed, inHouse - assessed);
        var head = new HBox(Texts.heading(desk.t("today.levels")), Texts.muted(words));
        head.getStyleClass().add("card-head");
        var open = new OpenLine(bars(desk, facts), desk.t("today.levels"), () -> model.open(new Place.Assessments("")));
        open.setId("today-levels");
        getChildren().addAll(head, open);
    }

    private static GridPane bars(Desk desk, TodayFacts facts) {
        var grid = new GridPane();
        grid.getStyleClass().add("levels-grid");
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        var counts = new ColumnConstraints();
        counts.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), bars, counts);
        int most = facts.levels().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        for (CareDependence level : List.of(CareDependence.values()).reversed()) {
            int count = facts.levels().getOrDefault(level, 0);
            var meter = new Meter(count / (most * ROOM), "tall");
            meter.getStyleClass().add("of-level-" + level.ordinal());
            grid.addRow(
                    grid.getRowCount(),
                    Texts.plain(LevelBars.word(desk.messages(), level)),
                    meter,
                    Texts.bold(desk.formats().count(count)));
        }
        return grid;
    }
}
