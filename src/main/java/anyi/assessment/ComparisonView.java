// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.Domain;
import anyi.kit.Desk;
import anyi.kit.part.Card;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Texts;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Last time's sums beside this time's. A part that is not wholly answered yet has no difference yet. */
final class ComparisonView extends StackPane {
    private final Desk desk;
    private final AssessModel model;
    private final VBox holder = new VBox();

    ComparisonView(Desk desk, AssessModel model) {
        this.desk = desk;
        this.model = model;
        getChildren().add(holder);
        model.last().addListener((value, before, now) -> refresh());
        model.answers().addListener((value, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        if (model.last().get().isEmpty()) {
            holder.getChildren().setAll(new Card(Texts.mutedWrapped(desk.t("assessment.compare.first"))));
            return;
        }
        Assessment last = model.last().get().get();
        var card = Card.titled(desk.t("assessment.compare.title"))
                .count(desk.formats().date(last.assessedOn()));
        holder.getChildren().setAll(card);
        if (model.comparable().isEmpty()) {
            String level = last.finding()
                    .level()
                    .map(found -> LevelBars.word(desk.messages(), found))
                    .orElse(desk.t("assessment.compare.noLevel"));
            card.padded(Texts.mutedWrapped(
                    desk.t("assessment.compare.old", desk.messages().t(last.standard()), level)));
            return;
        }
        card.with(table(last));
    }

    private GridPane table(Assessment last) {
        var grid = new GridPane();
        grid.getStyleClass().add("assess-compare");
        for (int column = 0; column < 4; column++) {
            var constraint = new ColumnConstraints();
            constraint.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            constraint.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(constraint);
        }
        grid.addRow(
                0,
                Texts.bold(desk.t("assessment.compare.part")),
                Texts.bold(desk.t("assessment.compare.last")),
                Texts.bold(desk.t("assessment.compare.now")),
                Texts.bold(desk.t("assessment.compare.difference")));
        for (Domain domain : Domain.values()) {
            boolean whole = domain.items().stream()
                    .allMatch(item -> model.answers().get().points(item).isPresent());
            row(
                    grid,
                    Texts.wrapped(partOf(domain)),
                    last.finding().parts().get(domain.ordinal()),
                    model.answers().get().sum(domain),
                    whole);
        }
        row(
                grid,
                Texts.bold(desk.t("assessment.compare.total")),
                last.finding().score().orElse(0),
                model.answers().get().sum(),
                model.answers().get().isComplete());
        return grid;
    }

    private static void row(GridPane grid, Label name, int before, int now, boolean whole) {
        var difference = new DifferenceView();
        difference.show(whole ? Optional.of(now - before) : Optional.empty());
        if (!whole) {
            difference.setText("…");
        }
        grid.addRow(
                grid.getRowCount(),
                name,
                Texts.plain(Integer.toString(before)),
                Texts.plain(Integer.toString(now)),
                difference);
    }

    private String partOf(Domain domain) {
        return switch (domain) {
            case SELF_CARE -> desk.t("assessment.compare.selfCare");
            case MOBILITY -> desk.t("assessment.compare.mobility");
            case MENTAL -> desk.t("assessment.compare.mental");
            case SOCIAL -> desk.t("assessment.compare.social");
        };
    }
}
