// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.part.Card;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Meter;
import anyi.kit.part.Texts;
import anyi.kit.part.TwoColumns;
import anyi.term.AssessmentStandard;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How somebody's ability went over the years, and two assessments item by item. */
final class TrendView implements Page {
    private static final double MOST = 90;

    private static final double WIDE = 46;

    private final Desk desk;
    private final TrendModel model;
    private final ComboBox<Assessment> before = new ComboBox<>();
    private final ComboBox<Assessment> now = new ComboBox<>();
    private final VBox trend = new VBox();
    private final VBox compared = new VBox();
    private final ScrollPane content;

    TrendView(Desk desk, TrendModel model) {
        this.desk = desk;
        this.model = model;
        choose(before, "trend-before", desk.t("assessment.compare.last"), model.before());
        choose(now, "trend-now", desk.t("assessment.compare.now"), model.now());
        HBox.setHgrow(compared, Priority.ALWAYS);
        trend.getStyleClass().add("assess-column");
        var page = new TwoColumns(WIDE, trend, compared, "assess-columns");
        page.getStyleClass().add("assess-area");
        content = new ScrollPane(page);
        content.setFitToWidth(true);
        content.getStyleClass().add("page-scroll");
        model.all().addListener((value, old, all) -> refresh());
        model.before().addListener((value, old, chosen) -> compare());
        model.now().addListener((value, old, chosen) -> compare());
    }

    private void choose(
            ComboBox<Assessment> box, String id, String word, javafx.beans.property.ObjectProperty<Assessment> chosen) {
        box.setId(id);
        box.setAccessibleText(word);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Assessment assessment) {
                return assessment == null ? "" : desk.formats().date(assessment.assessedOn());
            }

            @Override
            public @Nullable Assessment fromString(String text) {
                return box.getValue();
            }
        });
        box.valueProperty().bindBidirectional(chosen);
    }

    private void refresh() {
        before.getItems().setAll(model.all().get());
        now.getItems().setAll(model.all().get());
        var grid = grid(4, 2);
        for (Assessment assessment : model.all().get().reversed()) {
            var score = assessment.finding().score();
            Node level = assessment
                    .finding()
                    .level()
                    .<Node>map(found -> new LevelBars(found, LevelBars.shortWord(desk.messages(), found)))
                    .orElseGet(() -> Texts.muted(desk.t("assessment.compare.noLevel")));
            boolean today = assessment.standard() == AssessmentStandard.GBT_42195_2022;
            grid.addRow(
                    grid.getRowCount(),
                    Texts.plain(desk.formats().date(assessment.assessedOn())),
                    level,
                    today && score.isPresent()
                            ? new Meter(score.get() / MOST, "accent")
                            : Texts.muted(desk.messages().t(assessment.standard())),
                    Texts.bold(score.map(String::valueOf).orElse("")));
        }
        trend.getChildren()
                .setAll(Card.titled(desk.t("assessment.trend.course")).padded(grid));
        compare();
    }

    private void compare() {
        var card = Card.titled(desk.t("assessment.trend.compared"), before, Texts.muted("→"), now);
        card.setId("trend-compared");
        Optional<Difference> difference = model.difference();
        if (difference.isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("assessment.trend.one")));
        } else if (difference.get().lines().isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("assessment.trend.apart")));
        } else {
            card.padded(table(difference.get()));
        }
        compared.getChildren().setAll(card);
    }

    private GridPane table(Difference difference) {
        var grid = grid(4, 0);
        grid.addRow(
                0,
                Texts.bold(desk.t("assessment.compare.part")),
                Texts.bold(desk.formats().date(difference.before().assessedOn())),
                Texts.bold(desk.formats().date(difference.now().assessedOn())),
                Texts.bold(desk.t("assessment.compare.difference")));
        for (Difference.Line line : difference.lines()) {
            var change = new DifferenceView();
            boolean grades = line.name() instanceof anyi.assessment.scale.OldGrades.Domain;
            change.show(Optional.of(grades ? -line.change() : line.change()));
            if (grades) {
                change.setText(line.change() > 0 ? "+" + line.change() : Integer.toString(line.change()));
            }
            String word = desk.messages().t(line.name());
            grid.addRow(
                    grid.getRowCount(),
                    line.change() == 0 ? Texts.muted(word) : Texts.bold(word),
                    Texts.plain(Integer.toString(line.before())),
                    Texts.plain(Integer.toString(line.now())),
                    change);
        }
        return grid;
    }

    private static GridPane grid(int columns, int wide) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        for (int column = 0; column < columns; column++) {
            var constraint = new ColumnConstraints();
            constraint.setHgrow(column == wide ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(constraint);
        }
        return grid;
    }

    @Override
    public String title() {
        return desk.t("assessment.trend.title");
    }

    @Override
    public ObservableValue<String> liveContext() {
        return model.who().map(who -> who.map(AssessedRow::name).orElse(""));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void load() {
        model.load();
    }
}
