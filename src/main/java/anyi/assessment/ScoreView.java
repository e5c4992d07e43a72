// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.Adjustment;
import anyi.assessment.scale.AssessmentRules;
import anyi.assessment.scale.Standing;
import anyi.kit.Desk;
import anyi.kit.part.Badge;
import anyi.kit.part.Card;
import anyi.kit.part.Icon;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.term.CareDependence;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The score so far, the level as far as it is certain, and which rule has changed it. */
final class ScoreView extends StackPane {
    private final Desk desk;
    private final AssessModel model;
    private final Label answered = new Badge(Tone.NEUTRAL, "");
    private final Label score = Texts.bold("0");
    private final HBox level = new HBox();
    private final BandView band = new BandView();
    private final Label outlook = Texts.mutedWrapped("");
    private final Label rule = Texts.wrapped("");
    private final HBox figures = new HBox();
    private final VBox body = new VBox();

    ScoreView(Desk desk, AssessModel model) {
        this.desk = desk;
        this.model = model;
        score.getStyleClass().add("assess-score");
        score.setId("assess-score");
        level.getStyleClass().add("assess-level");
        level.setId("assess-level");
        rule.setId("assess-rule");
        rule.setGraphic(Icon.TREND.node(Tone.WARNING));
        rule.getStyleClass().add("assess-rule");
        figures.getChildren().addAll(score, Texts.muted("/ 90"));
        figures.getStyleClass().add("assess-figures");
        compact(false);
        body.getStyleClass().add("assess-score-body");
        getChildren().add(new Card(body));
        model.answers().addListener((value, before, now) -> refresh());
        model.circumstances().addListener((value, before, now) -> refresh());
        refresh();
    }

    /** Figure and level in one line, for a page that shows one domain at a time. */
    void compact(boolean yes) {
        var line = new HBox();
        line.getStyleClass().add("assess-score-line");
        if (yes) {
            line.getChildren().addAll(figures, level, Texts.spacer(), answered);
            body.getChildren().setAll(line, band);
        } else {
            line.getChildren()
                    .addAll(narrowing(Texts.wrapped(desk.t("assessment.form.score"))), Texts.spacer(), answered);
            body.getChildren().setAll(line, figures, level, band, outlook);
        }
        refresh();
    }

    private static Label narrowing(Label label) {
        label.setMinWidth(0);
        return label;
    }

    private void refresh() {
        Standing standing = model.standing();
        answered.setText(desk.t("assessment.form.answered", standing.answered()));
        score.setText(Integer.toString(standing.least()));
        band.show(standing);
        level.getChildren().setAll(levelOf(standing));
        outlook.setText(outlookOf(standing));
        body.getChildren().remove(rule);
        if (!model.circumstances().get().reasons().isEmpty()) {
            rule.setText(ruleOf(standing));
            body.getChildren().add(rule);
        }
    }

    private javafx.scene.Node levelOf(Standing standing) {
        if (standing.answered() == 0 && !standing.isDecided()) {
            return narrowing(Texts.mutedWrapped(desk.t("assessment.form.noLevel")));
        }
        if (standing.isDecided()) {
            return new LevelBars(standing.best(), LevelBars.word(desk.messages(), standing.best()));
        }
        return Texts.bold(desk.t(
                "assessment.form.between",
                LevelBars.shortWord(desk.messages(), standing.best()),
                LevelBars.shortWord(desk.messages(), standing.worst())));
    }

    private String outlookOf(Standing standing) {
        if (standing.open() == 0) {
            return desk.t("assessment.form.allAnswered");
        }
        int more = standing.most() - standing.least();
        String range = standing.least() + "–" + standing.most();
        return standing.isDecided() && standing.answered() > 0
                ? desk.t("assessment.form.outlook.decided", standing.open(), more, range)
                : desk.t("assessment.form.outlook.open", standing.open(), more, range);
    }

    /** Which reason did what: from the level by the score to the level that holds. */
    private String ruleOf(Standing standing) {
        String reasons = model.circumstances().get().reasons().stream()
                .map((Adjustment reason) -> desk.messages().t(reason))
                .collect(Collectors.joining("、"));
        CareDependence before = AssessmentRules.band(standing.least());
        if (standing.open() > 0) {
            return desk.t("assessment.form.rule.open", reasons);
        }
        return before == standing.worst()
                ? desk.t("assessment.form.rule.worst", reasons)
                : desk.t(
                        "assessment.form.rule.changed",
                        reasons,
                        LevelBars.shortWord(desk.messages(), before),
                        LevelBars.shortWord(desk.messages(), standing.worst()));
    }
}
