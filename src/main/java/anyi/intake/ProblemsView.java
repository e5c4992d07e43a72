// SPDX-License-Identifier: Apache-2.0
package anyi.intake;

import anyi.intake.find.Field;
import anyi.intake.plan.Code;
import anyi.intake.plan.Finding;
import anyi.intake.plan.Plan;
import anyi.intake.plan.Verdict;
import anyi.kit.Desk;
import anyi.kit.list.Chip;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 检查结果: how many rows come in, what is refused or to be looked at, and where. */
final class ProblemsView extends VBox {
    private static final String OPENED = "REFUSE";
    private final Desk desk;
    private final WizardModel model;
    private final FilteredList<Finding> shown;

    ProblemsView(Desk desk, WizardModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("intake-side");
        Plan plan = model.checked().plan();
        shown = new FilteredList<>(FXCollections.observableArrayList(plan.findings()));
        Chip refused = chip("REFUSE", desk.t("intake.chip.refused"), count(plan, Finding.Severity.REFUSE));
        Chip warned = chip("WARN", desk.t("intake.chip.warned"), count(plan, Finding.Severity.WARN));
        Chip remarks = chip("REMARK", desk.t("intake.chip.remarks"), count(plan, Finding.Severity.REMARK));
        Card card = Card.titled(desk.t("intake.problems.title"), refused, warned, remarks);
        card.with(figures(plan));
        card.with(differences(plan));
        card.grow(list());
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        boolean none = count(plan, Finding.Severity.REFUSE) == 0;
        choose(none ? "" : OPENED);
        refused.setSelected(!none);
        List.of(refused, warned, remarks)
                .forEach(chip -> chip.setOnAction(event -> {
                    List.of(refused, warned, remarks).stream()
                            .filter(other -> other != chip)
                            .forEach(other -> other.setSelected(false));
                    choose(chip.isSelected() ? chip.chip() : "");
                }));
    }

    private static long count(Plan plan, Finding.Severity severity) {
        return plan.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static Chip chip(String id, String words, long count) {
        var chip = new Chip(id, words);
        chip.count(Long.toString(count));
        return chip;
    }

    private void choose(String severity) {
        shown.setPredicate(
                finding -> severity.isEmpty() || finding.severity().name().equals(severity));
    }

    private Node figures(Plan plan) {
        var line = new HBox(
                figure(Icon.CHECKED, Tone.SUCCESS, desk.t("intake.figure.taken"), plan.count(Verdict.TAKEN)),
                figure(Icon.ERROR, Tone.DANGER, desk.t("intake.figure.refused"), plan.count(Verdict.REFUSED)),
                figure(Icon.INFO, Tone.NEUTRAL, desk.t("intake.figure.unchanged"), plan.count(Verdict.UNCHANGED)));
        line.setId("intake-figures");
        line.getStyleClass().add("intake-figures");
        return line;
    }

    private Node figure(Icon icon, Tone tone, String words, int rows) {
        var figure = new HBox(icon.node(tone), Texts.plain(words), Texts.spacer(), Texts.title(Integer.toString(rows)));
        figure.getStyleClass().add("intake-figure");
        HBox.setHgrow(figure, Priority.ALWAYS);
        return figure;
    }

    /** Asked once for all, where files say otherwise than the home. */
    private Node differences(Plan plan) {
        boolean any = model.decisions().takeDifferences()
                || plan.findings().stream().anyMatch(finding -> finding.code() == Code.DIFFERS);
        var take = new CheckBox(desk.t("intake.differences.take"));
        take.setId("intake-differences");
        take.setSelected(model.decisions().takeDifferences());
        take.setOnAction(event -> model.takeDifferences(take.isSelected()));
        var line = new HBox(take);
        line.getStyleClass().add("intake-line");
        line.setVisible(any);
        line.setManaged(any);
        return line;
    }

    private Node list() {
        var list = new ListView<>(shown);
        list.setId("intake-problems");
        list.getStyleClass().add("intake-problems");
        list.setCellFactory(view -> new ListCell<>() {
            {
                setPrefWidth(0);
            }

            /** As high as its wrapped words are in the width they have. */
            @Override
            protected double computePrefHeight(double width) {
                return getGraphic() instanceof Region row
                        ? snappedTopInset() + row.prefHeight(row.getMaxWidth()) + snappedBottomInset()
                        : super.computePrefHeight(width);
            }

            @Override
            protected void updateItem(Finding finding, boolean empty) {
                super.updateItem(finding, empty);
                setGraphic(empty || finding == null ? null : asWideAs(row(finding), view));
            }
        });
        list.setOnKeyPressed(event -> {
            Finding chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == javafx.scene.input.KeyCode.ENTER && chosen != null && canBeCorrected(chosen)) {
                correct(chosen);
                event.consume();
            }
        });
        list.setPlaceholder(
                new EmptyState(Icon.CHECKED, desk.t("intake.problems.none"), desk.t("intake.problems.none.why")));
        return list;
    }

    /** Rows wrap inside the list, and leave room for its scroll bar. */
    private static Node asWideAs(Region row, ListView<?> list) {
        row.maxWidthProperty().bind(list.widthProperty().multiply(0.9));
        row.prefWidthProperty().bind(row.maxWidthProperty());
        return row;
    }

    private Region row(Finding finding) {
        var place = Texts.wrapped(place(finding));
        place.getStyleClass().add("bold");
        place.setMinWidth(0);
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        var first = new HBox(badge(finding), place);
        first.getStyleClass().add("intake-line-tight");
        if (canBeCorrected(finding)) {
            Button correct =
                    Allowed.only(desk, Right.IMPORT, Buttons.small(desk.t("intake.correct"), () -> correct(finding)));
            correct.getStyleClass().add("intake-correct");
            first.getChildren().add(correct);
        }
        var box = new VBox(first);
        finding.field()
                .filter(field -> finding.column() > 0)
                .ifPresent(field -> box.getChildren()
                        .add(Texts.mutedWrapped(desk.messages().t(field) + "  " + written(finding, field))));
        box.getChildren()
                .add(Texts.wrapped(desk.t(finding.code().key(), finding.args().toArray())));
        box.getStyleClass().add("intake-problem");
        return box;
    }

    private static boolean canBeCorrected(Finding finding) {
        return finding.column() > 0 && finding.row() > 0 && finding.code() != Code.WAITS_FOR_PERSON;
    }

    private Badge badge(Finding finding) {
        return switch (finding.severity()) {
            case REFUSE -> new Badge(Tone.DANGER, Icon.ERROR, desk.t("intake.badge.refused"));
            case WARN -> new Badge(Tone.WARNING, Icon.WARNING, desk.t("intake.badge.warned"));
            case REMARK -> new Badge(Tone.NEUTRAL, Icon.INFO, desk.t("intake.badge.remark"));
        };
    }

    private static String place(Finding finding) {
        String sheet = finding.sheet().isEmpty() ? "" : " · " + finding.sheet();
        return (finding.cell() + " · " + finding.fileName() + sheet).replaceFirst("^ · ", "");
    }

    private String written(Finding finding, Field field) {
        boolean number = field == Field.ID_NUMBER && finding.written().length() > 8;
        return number ? desk.formats().maskedForNotice(finding.written()) : finding.written();
    }

    private void correct(Finding finding) {
        var text = new TextField(finding.written());
        text.setId("intake-correct-text");
        text.setAccessibleText(desk.t("intake.correct"));
        var box = new VBox(
                Texts.wrapped(desk.t(finding.code().key(), finding.args().toArray())), text);
        box.getStyleClass().add("intake-correct-form");
        String name = finding.field().map(desk.messages()::t).orElse("");
        desk.dialogs()
                .form(desk.t("intake.correct.title", finding.cell(), name), box, desk.t("intake.correct.save"), () -> {
                    model.correct(finding, text.getText());
                    return true;
                });
    }
}
