// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.kit.part.Texts;
import anyi.report.blank.Wish;
import anyi.report.figure.Indicator;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which cell of the bureau's sheet gets which figure; each can be changed. */
final class BlankView extends VBox {
    BlankView(Desk desk, BlankModel model) {
        getStyleClass().add("report-blank");
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        grid.addRow(
                0,
                Texts.bold(desk.t("report.blank.cell")),
                Texts.bold(desk.t("report.blank.words")),
                Texts.bold(desk.t("report.page.indicator")));
        int row = 1;
        for (Wish wish : model.wishes()) {
            grid.addRow(
                    row++,
                    Texts.muted(wish.spot().address()),
                    Texts.shortening(wish.words(), "report-blank-words"),
                    choice(desk, model, wish));
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "report-blank-list");
        getChildren().addAll(Texts.mutedWrapped(desk.t("report.blank.explain")), scroll);
    }

    private static ComboBox<Optional<Indicator>> choice(Desk desk, BlankModel model, Wish wish) {
        var box = new ComboBox<Optional<Indicator>>();
        box.setId("blank-" + wish.spot().address());
        box.getItems().add(Optional.empty());
        Arrays.stream(Indicator.values()).map(Optional::of).forEach(box.getItems()::add);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Indicator> indicator) {
                return indicator == null || indicator.isEmpty()
                        ? desk.t("report.blank.nothing")
                        : desk.messages().t(indicator.get());
            }

            @Override
            public @Nullable Optional<Indicator> fromString(String text) {
                return null; // chosen, never typed
            }
        });
        box.setValue(wish.indicator());
        box.setAccessibleText(wish.words());
        box.valueProperty().addListener((value, before, now) -> model.choose(wish, now));
        return box;
    }
}
