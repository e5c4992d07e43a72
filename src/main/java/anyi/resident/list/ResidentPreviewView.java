// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.form.MaskedField;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmptyState;
import anyi.kit.part.Facts;
import anyi.kit.part.Icon;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.kit.part.WarningStrip;
import anyi.right.Right;
import anyi.term.LeaveKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The chosen resident at the right of the list. */
final class ResidentPreviewView extends BorderPane {
    private final Desk desk;
    private final NextSteps steps;
    private final Runnable afterwards;
    private final ResidentWords words;

    ResidentPreviewView(Desk desk, NextSteps steps, Runnable afterwards) {
        this.desk = desk;
        this.steps = steps;
        this.afterwards = afterwards;
        this.words = new ResidentWords(desk);
        setId("resident-preview");
        getStyleClass().add("preview");
        show(Optional.empty());
    }

    void show(Optional<ResidentRow> chosen) {
        if (chosen.isEmpty()) {
            setTop(null);
            setBottom(null);
            setCenter(new EmptyState(
                    Icon.PERSON, desk.t("resident.preview.nobody"), desk.t("resident.preview.nobodyWhy")));
            return;
        }
        ResidentRow row = chosen.get();
        setTop(head(row));
        setCenter(body(row));
        setBottom(actions(row));
    }

    /** Two files that somebody holds for one person's. */
    void two(ResidentRow one, ResidentRow other) {
        Button merge = Buttons.primary(
                desk.t("resident.preview.merge"),
                Icon.COMPARE,
                () -> desk.navigator().open(new Place.Merge(one.id(), other.id())));
        merge.setId("preview-merge");
        setTop(null);
        setBottom(null);
        setCenter(new EmptyState(
                Icon.COMPARE,
                desk.t("resident.preview.two", one.who().name(), other.who().name()),
                desk.t("resident.preview.twoWhy"),
                merge));
    }

    private Node head(ResidentRow row) {
        var photo = new StackPane(Icon.PERSON.node());
        photo.getStyleClass().add("person-disc");
        var line = new HBox(Texts.muted(words.detail(row)));
        line.getStyleClass().add("bed-cell");
        line.setAlignment(Pos.CENTER_LEFT);
        row.bed()
                .filter(ResidentRow.Bed::nursing)
                .ifPresent(nursing -> line.getChildren()
                        .add(Badge.nursing(desk.t("resident.list.nursingLetter"), desk.t("resident.list.nursingBed"))));
        var name = Texts.title(row.who().name());
        name.setMinWidth(0);
        name.setWrapText(true);
        var texts = new VBox(name, line);
        var head = new HBox(photo, texts);
        head.getStyleClass().add("preview-head");
        return head;
    }

    private Node body(ResidentRow row) {
        var body = new VBox();
        body.getStyleClass().add("preview-body");
        for (Reminder reminder : Reminder.of(row, desk.today())) {
            boolean over = reminder.isOverdue(desk.today());
            body.getChildren()
                    .add(new WarningStrip(
                            over ? Tone.DANGER : Tone.WARNING,
                            over ? Icon.ERROR : Icon.DUE,
                            words.reminder(reminder),
                            ""));
        }
        String risks = Stream.of(row.who().risks(), row.who().allergies())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        if (!risks.isEmpty()) {
            body.getChildren().add(new WarningStrip(Tone.DANGER, Icon.WARNING, risks, ""));
        }
        body.getChildren().add(facts(row));
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Facts facts(ResidentRow row) {
        var facts = new Facts();
        facts.add(
                desk.t("resident.list.idNumber"),
                row.who()
                        .idNumber()
                        .<Node>map(number ->
                                new MaskedField(desk, Right.SEE_IDENTITY, number, desk.formats()::maskedInFile))
                        .orElseGet(() -> Texts.plain(desk.t("resident.preview.noNumber"))));
        facts.add(
                desk.t("resident.list.level"),
                row.care()
                        .dependence()
                        .<Node>map(level -> new LevelBars(level, desk.messages().t(level.shortKey())))
                        .orElseGet(() -> Texts.plain(desk.t("resident.preview.notAssessed"))));
        row.care()
                .assessedOn()
                .ifPresent(day -> facts.add(
                        desk.t("resident.preview.assessed"),
                        row.care()
                                .score()
                                .map(score -> desk.t(
                                        "resident.preview.assessedScore",
                                        desk.formats().date(day),
                                        score))
                                .orElse(desk.formats().date(day))));
        add(facts, desk.t("resident.preview.assessedUntil"), date(row.care().validUntil()));
        add(facts, desk.t("resident.list.careLevel"), words.careLevel(row));
        add(facts, desk.t("resident.list.category"), words.category(row));
        add(facts, desk.t("resident.preview.verifyNext"), date(row.means().verifyNextOn()));
        add(facts, desk.t("resident.list.funding"), words.funding(row));
        add(
                facts,
                desk.t("resident.list.admitted"),
                row.presence().admittedOn().map(desk.formats()::date).orElse(""));
        add(facts, desk.t("resident.preview.contractTo"), date(row.presence().contractTo()));
        add(facts, desk.t("resident.preview.away"), words.away(row).orElse(""));
        add(facts, desk.t("resident.preview.expectedBack"), date(row.presence().expectedBackOn()));
        add(facts, desk.t("resident.preview.phone"), row.who().phone().orElse(""));
        return facts;
    }

    private String date(Optional<LocalDate> day) {
        return day.map(desk.formats()::date).orElse("");
    }

    private static void add(Facts facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(name, value);
        }
    }

    private Node actions(ResidentRow row) {
        Button open = Buttons.withKey(
                Buttons.primary(
                        desk.t("resident.preview.open"), () -> desk.navigator().open(new Place.CaseFile(row.id(), ""))),
                desk.t("resident.preview.openKey"));
        open.setId("preview-open");
        open.setMaxWidth(Double.MAX_VALUE);
        Button leave = Allowed.only(
                desk,
                Right.STAYS,
                Buttons.plain(
                        desk.t("resident.preview.leave"), Icon.LEAVE, () -> steps.recordLeave(row.id(), afterwards)));
        leave.setId("preview-leave");
        leave.setDisable(row.presence().leave().isPresent() || !row.presence().isInHouse(desk.today()));
        Button assess = Allowed.only(
                desk,
                Right.ASSESSMENTS,
                Buttons.plain(
                        desk.t("resident.preview.assess"),
                        Icon.ASSESSMENT,
                        () -> desk.navigator().open(new Place.Assess(row.id()))));
        assess.setId("preview-assess");
        var two = new HBox(leave, assess);
        two.getStyleClass().add("preview-two");
        for (Node node : two.getChildren()) {
            HBox.setHgrow(node, Priority.ALWAYS);
            ((Button) node).setMaxWidth(Double.MAX_VALUE);
        }
        var actions = new VBox(open, two);
        actions.getStyleClass().add("preview-actions");
        return actions;
    }

    static Icon leaveIcon(ResidentRow row) {
        return row.presence().leave().filter(kind -> kind == LeaveKind.HOSPITAL).isPresent()
                ? Icon.HOSPITAL
                : Icon.LEAVE;
    }
}
