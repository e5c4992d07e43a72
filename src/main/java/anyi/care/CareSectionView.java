// SPDX-License-Identifier: Apache-2.0
package anyi.care;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.right.Right;
import anyi.term.RiskGrade;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 风险与意外 in the case file: the nine risks with their measures, what happened, and what is due. */
final class CareSectionView implements Section {
    private static final int SHAKEN = 2;

    private final Desk desk;
    private final CareSectionModel model;
    private final VBox content = new VBox();

    CareSectionView(Desk desk, CareSectionModel model) {
        this.desk = desk;
        this.model = model;
        content.getStyleClass().add("section-page");
        model.facts().addListener((value, before, now) -> now.ifPresent(this::fill));
    }

    private void fill(CareFacts facts) {
        content.getChildren().setAll(actions());
        warn(facts);
        content.getChildren().addAll(risks(facts), incidents(facts));
    }

    private Node actions() {
        Button risk = Allowed.only(
                desk,
                Right.CARE,
                Buttons.plain(desk.t("care.risk.open"), Icon.TRUSTED, () -> model.newRisk(this::ask)));
        risk.setId("care-risk");
        Button incident = Allowed.only(
                desk,
                Right.CARE,
                Buttons.plain(desk.t("care.incident.open"), Icon.WARNING, () -> model.newIncident(this::ask)));
        incident.setId("care-incident");
        var bar = new Flow(risk, incident);
        bar.getStyleClass().add("chips");
        return bar;
    }

    private void warn(CareFacts facts) {
        var due = facts.due(model.on());
        if (!due.isEmpty()) {
            String reasons = due.stream().map(desk.messages()::t).collect(Collectors.joining(" · "));
            var strip = new WarningStrip(Tone.WARNING, Icon.DUE, desk.t("care.due.title"), reasons);
            strip.setId("care-due");
            content.getChildren().add(strip);
        }
        long recent = facts.recent(model.on());
        if (recent >= SHAKEN && facts.inHouse()) {
            Button assess =
                    Allowed.only(desk, Right.ASSESSMENTS, Buttons.small(desk.t("care.assess"), model::openAssessment));
            assess.setId("care-assess");
            content.getChildren()
                    .add(new WarningStrip(
                            Tone.DANGER,
                            Icon.TREND,
                            desk.t("care.shaken", recent),
                            desk.t("care.shaken.more"),
                            assess));
        }
    }

    private Node risks(CareFacts facts) {
        var card = Card.titled(desk.t("care.risk.title"));
        if (facts.risks().isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("care.risk.none")));
            return card;
        }
        RiskAssessment last = facts.risks().getFirst();
        card.count(desk.formats().date(last.on()));
        card.padded(table(last), Texts.mutedWrapped(foot(last)));
        facts.risks().stream()
                .skip(1)
                .forEach(earlier -> card.padded(Texts.mutedWrapped(desk.t(
                        "care.risk.earlier", desk.formats().date(earlier.on()), earlier.occasion(), words(earlier)))));
        return card;
    }

    private Node table(RiskAssessment risk) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        grid.setId("care-risks");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), wide);
        for (RiskFinding finding : risk.findings()) {
            var name = Texts.plain(desk.messages().t(finding.kind()));
            var badge = new Badge(tone(finding.grade()), desk.messages().t(finding.grade()));
            var measure = Texts.wrapped(finding.measure().orElse(""));
            name.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, badge, measure);
            Stream.of(name, badge, measure).forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        }
        return grid;
    }

    private static Tone tone(RiskGrade grade) {
        return switch (grade) {
            case HIGH -> Tone.DANGER;
            case GUARDED -> Tone.WARNING;
            case NONE -> Tone.SUCCESS;
            case NOT_ASSESSED -> Tone.NEUTRAL;
        };
    }

    private String foot(RiskAssessment risk) {
        String told = risk.told()
                .to()
                .map(who -> desk.t(
                        "care.told.words",
                        who,
                        risk.told().on().map(desk.formats()::date).orElse("")))
                .orElse(desk.t("care.told.nobody"));
        return Stream.of(
                        desk.messages().t(risk.occasion()),
                        risk.assessor().orElse(""),
                        told,
                        desk.t("care.risk.next", desk.formats().date(risk.nextOn())),
                        risk.remark().orElse(""))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String words(RiskAssessment risk) {
        String found = risk.findings().stream()
                .filter(finding -> finding.grade().wantsMeasure())
                .map(finding -> desk.messages().t(finding.kind()) + " "
                        + desk.messages().t(finding.grade()))
                .collect(Collectors.joining(" · "));
        return found.isEmpty() ? desk.t("care.risk.nothing") : found;
    }

    private Node incidents(CareFacts facts) {
        var card = Card.titled(desk.t("care.incident.title"));
        if (facts.incidents().isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("care.incident.none")));
        } else {
            card.count(Integer.toString(facts.incidents().size()));
        }
        facts.incidents().forEach(incident -> card.padded(line(incident)));
        return card;
    }

    private Node line(Incident incident) {
        var correct = Allowed.only(
                desk,
                Right.CARE,
                Buttons.hyperlink(desk.t("care.incident.correct"), () -> model.correct(incident, this::ask)));
        correct.setId("incident-correct-" + incident.on());
        String when = desk.formats().date(incident.on())
                + incident.at().map(at -> " " + at).orElse("");
        var head = new HBox(
                Texts.bold(when),
                new Badge(Tone.DANGER, desk.messages().t(incident.kind())),
                Texts.muted(desk.messages().t(incident.harm())),
                Texts.muted(incident.place().orElse("")),
                Texts.spacer(),
                correct);
        head.getStyleClass().add("assess-line");
        String told = incident.told()
                .to()
                .map(who -> desk.t(
                        "care.told.words",
                        who,
                        incident.told().on().map(desk.formats()::date).orElse("")))
                .orElse(desk.t("care.told.nobody"));
        return new VBox(
                head,
                Texts.wrapped(incident.whatHappened()),
                Texts.mutedWrapped(desk.t("care.incident.doneWords", incident.whatWasDone(), told)));
    }

    private void ask(RiskFormModel typed) {
        var view = new RiskFormView(desk, typed);
        desk.dialogs()
                .form(
                        desk.t("care.risk.form"),
                        view,
                        desk.t("care.risk.save"),
                        view::isClean,
                        () -> model.save(typed.draft()));
    }

    private void ask(IncidentFormModel typed) {
        var view = new IncidentFormView(desk, typed);
        desk.dialogs()
                .form(
                        desk.t("care.incident.form"),
                        view,
                        desk.t("care.incident.save"),
                        view::isClean,
                        () -> model.save(typed.draft()));
    }

    @Override
    public String id() {
        return "care";
    }

    @Override
    public String title() {
        return desk.t("care.section.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(LocalDate on) {
        model.show(on);
    }
}
