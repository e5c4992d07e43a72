// SPDX-License-Identifier: Apache-2.0
package anyi.report;

import anyi.kit.Desk;
import anyi.kit.part.Texts;
import anyi.report.blank.BlankList;
import anyi.report.blank.HomeFact;
import anyi.report.blank.ListColumn;
import anyi.report.blank.Wish;
import anyi.report.figure.Indicator;
import anyi.report.figure.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which cell of the bureau's sheet gets which figure, and which column of its list what of ours; each can be changed. */
final class BlankView extends VBox {
    private final Desk desk;
    private final BlankModel model;

    BlankView(Desk desk, BlankModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("report-blank");
        var all = new VBox();
        all.getStyleClass().add("report-blank-parts");
        model.lists().forEach(list -> all.getChildren().addAll(head(list), columns(list)));
        if (!model.wishes().isEmpty()) {
            all.getChildren().add(cells());
        }
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "report-blank-list");
        getChildren().add(Texts.mutedWrapped(desk.t("report.blank.explain")));
        model.unknown().ifPresent(sentence -> getChildren().add(Texts.wrapped(sentence)));
        getChildren().add(scroll);
    }

    private Node head(BlankList list) {
        return Texts.mutedWrapped(
                desk.t("report.blank.list", list.sheet(), desk.t(list.ledger().key()), list.first()));
    }

    private GridPane columns(BlankList list) {
        GridPane grid = grid("report.blank.column");
        List<Optional<String>> offers = new ArrayList<>(List.of(Optional.empty()));
        list.offers().forEach(offer -> offers.add(Optional.of(offer)));
        int row = 1;
        for (ListColumn column : list.columns()) {
            ComboBox<Optional<String>> box = choice(
                    offers,
                    column.ours(),
                    Function.identity(),
                    column.heading(),
                    ours -> model.choose(list, column, ours));
            box.setId("blank-" + column.name());
            grid.addRow(
                    row++, Texts.muted(column.name()), Texts.shortening(column.heading(), "report-blank-words"), box);
        }
        return grid;
    }

    private GridPane cells() {
        GridPane grid = grid("report.blank.cell");
        List<Optional<Wanted>> offers = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Indicator.values()).map(Optional::<Wanted>of).forEach(offers::add);
        Arrays.stream(HomeFact.values()).map(Optional::<Wanted>of).forEach(offers::add);
        int row = 1;
        for (Wish wish : model.wishes()) {
            ComboBox<Optional<Wanted>> box = choice(
                    offers, wish.wanted(), desk.messages()::t, wish.words(), wanted -> model.choose(wish, wanted));
            box.setId("blank-" + wish.spot().address());
            grid.addRow(
                    row++,
                    Texts.muted(wish.spot().address()),
                    Texts.shortening(wish.words(), "report-blank-words"),
                    box);
        }
        return grid;
    }

    private GridPane grid(String where) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        grid.addRow(
                0,
                Texts.bold(desk.t(where)),
                Texts.bold(desk.t("report.blank.words")),
                Texts.bold(desk.t("report.blank.ours")));
        return grid;
    }

    private <T> ComboBox<Optional<T>> choice(
            List<Optional<T>> offers,
            Optional<T> chosen,
            Function<T, String> word,
            String words,
            Consumer<Optional<T>> choose) {
        var box = new ComboBox<Optional<T>>();
        box.getItems().setAll(offers);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<T> one) {
                return one == null || one.isEmpty() ? desk.t("report.blank.nothing") : word.apply(one.get());
            }

            @Override
            public @Nullable Optional<T> fromString(String text) {
                return null; // chosen, never typed
            }
        });
        box.setValue(chosen);
        box.setAccessibleText(words);
        box.valueProperty().addListener((value, before, now) -> choose.accept(now));
        return box;
    }
}
