// SPDX-License-Identifier: Apache-2.0
package anyi.casefile;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.EmWidth;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.resident.contact.Contact;
import anyi.resident.list.ResidentRow;
import anyi.resident.list.ResidentRow.Who;
import anyi.right.Right;
import anyi.term.EconomicCategory;
import anyi.term.LeaveKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Who it is, how the person is on the day, and what can be done next. */
final class CaseHeaderView {
    /** In the size of the name: four buttons in a row, but never more than that part of the width. */
    private static final double ACTIONS = 20;

    /** At 150 % text in a window of 1280 the header is this narrow, and must leave room for what stands below. */
    private static final double WIDE = 52;

    /** Narrower than that, what can be done stands below. */
    private static final double NARROW = 40;

    private static final double PART = 0.45;

    private final Desk desk;
    private final CaseSteps steps;
    private final Runnable afterwards;
    private final Consumer<Pane> portrait;

    /** @param portrait fills the square at the beginning */
    CaseHeaderView(Desk desk, CaseSteps steps, Runnable afterwards, Consumer<Pane> portrait) {
        this.desk = desk;
        this.steps = steps;
        this.afterwards = afterwards;
        this.portrait = portrait;
    }

    Node of(CaseFacts facts) {
        var photo = new StackPane(Icon.PERSON.node());
        photo.getStyleClass().add("person-square");
        portrait.accept(photo);
        var name = Texts.title(facts.row().who().name());
        name.setId("case-name");
        var line = new Flow(name, Texts.muted(life(facts)));
        contact(facts).map(Texts::muted).ifPresent(line.getChildren()::add);
        line.getStyleClass().add("case-line");
        var texts = new VBox(line, badges(facts));
        texts.getStyleClass().add("case-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        List<Button> next = actions(facts);
        var actions = new Flow();
        actions.getStyleClass().add("case-actions");
        var header = new HBox(texts);
        header.getStyleClass().add("case-header");
        var whole = new VBox(header);
        whole.getStyleClass().add("case-texts");
        var width = new EmWidth(whole);
        width.below(WIDE).subscribe(narrow -> {
            header.getChildren().remove(photo);
            if (!narrow) {
                header.getChildren().addFirst(photo);
            }
            actions.getChildren().setAll(narrow ? folded(next) : next);
        });
        width.below(NARROW).subscribe(narrow -> {
            header.getChildren().remove(actions);
            whole.getChildren().remove(actions);
            (narrow ? whole : header).getChildren().add(actions);
        });
        actions.prefWrapLengthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(ACTIONS * name.getFont().getSize(), header.getWidth() * PART),
                        name.fontProperty(),
                        header.widthProperty()));
        return whole;
    }

    /** The first step as a button, the others behind it. */
    private List<Node> folded(List<Button> all) {
        if (all.size() < 2) {
            return List.copyOf(all);
        }
        var more = new MenuButton("", Icon.MORE.node());
        more.setId("case-more");
        more.setAccessibleText(desk.t("casefile.more"));
        more.setTooltip(new Tooltip(desk.t("casefile.more")));
        for (Button button : all.subList(1, all.size())) {
            var item = new MenuItem(button.getText());
            item.setId(button.getId() + "-item");
            item.setDisable(button.isDisabled());
            item.setOnAction(event -> button.fire());
            more.getItems().add(item);
        }
        return List.of(all.getFirst(), more);
    }

    /** Whom to call: the emergency contact, else the guardian, with the telephone. */
    private Optional<String> contact(CaseFacts facts) {
        return facts.contacts().stream()
                .filter(contact -> contact.phone().isPresent())
                .max(Comparator.comparing((Contact contact) -> contact.roles().emergency())
                        .thenComparing(contact -> contact.roles().guardian()))
                .map(contact -> desk.t(
                        "casefile.call",
                        contact.name(),
                        contact.relation().orElse(desk.t("casefile.call.contact")),
                        contact.phone().orElse("")));
    }

    private String life(CaseFacts facts) {
        Who who = facts.row().who();
        return Stream.of(
                        who.sex().map(desk.messages()::t),
                        facts.row().age(facts.on()).map(age -> desk.t("casefile.years", age)),
                        who.birthOn()
                                .map(birth ->
                                        desk.t("casefile.born", desk.formats().date(birth))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Node badges(CaseFacts facts) {
        ResidentRow row = facts.row();
        var badges = new Flow();
        badges.getStyleClass().add("case-badges");
        facts.bed()
                .ifPresentOrElse(
                        bed -> badges.getChildren()
                                .add(new Badge(
                                        Tone.NEUTRAL, Icon.BED, desk.t("casefile.bed", bed.building(), bed.label()))),
                        () -> row.bed()
                                .ifPresent(bed ->
                                        badges.getChildren().add(new Badge(Tone.NEUTRAL, Icon.BED, bed.label()))));
        row.bed()
                .filter(ResidentRow.Bed::nursing)
                .ifPresent(bed -> badges.getChildren().add(new Badge(Tone.ACCENT, desk.t("casefile.nursing"))));
        row.care().dependence().ifPresent(level -> {
            var box = new HBox(new LevelBars(level, desk.messages().t(level.shortKey())));
            box.getStyleClass().addAll("badge", "neutral", "level-badge");
            box.setAlignment(Pos.CENTER_LEFT);
            badges.getChildren().add(box);
        });
        row.care()
                .careLevel()
                .ifPresent(level -> badges.getChildren()
                        .add(new Badge(Tone.NEUTRAL, desk.messages().t(level))));
        for (EconomicCategory category : row.means().categories()) {
            badges.getChildren().add(new Badge(Tone.NEUTRAL, desk.messages().t(category.shortKey())));
        }
        row.means().words().forEach(word -> badges.getChildren().add(new Badge(Tone.WARNING, Icon.WARNING, word)));
        row.means()
                .funding()
                .ifPresent(payer -> badges.getChildren()
                        .add(new Badge(Tone.NEUTRAL, desk.messages().t(payer))));
        badges.getChildren().add(presence(facts));
        return badges;
    }

    private Badge presence(CaseFacts facts) {
        ResidentRow.Presence presence = facts.row().presence();
        if (presence.admittedOn().isEmpty()) {
            return new Badge(Tone.NEUTRAL, desk.t("casefile.notAdmitted"));
        }
        if (!presence.isInHouse(facts.on())) {
            return new Badge(Tone.NEUTRAL, Icon.DISCHARGE, desk.t("casefile.discharged"));
        }
        return presence.leave()
                .map(kind -> new Badge(
                        Tone.WARNING,
                        kind == LeaveKind.HOSPITAL ? Icon.HOSPITAL : Icon.LEAVE,
                        desk.messages().t(kind)))
                .orElseGet(() -> new Badge(Tone.SUCCESS, Icon.CHECKED, desk.t("casefile.inHouse")));
    }

    /** The next sensible steps of today, whatever day is looked at. */
    private List<Button> actions(CaseFacts facts) {
        UUID resident = facts.row().id();
        var actions = new ArrayList<Button>();
        ResidentRow.Presence presence = facts.row().presence();
        boolean inHouse =
                presence.admittedOn().isPresent() && presence.dischargedOn().isEmpty();
        if (!inHouse) {
            actions.add(action(
                    Right.STAYS,
                    "case-admit",
                    desk.t("casefile.admit"),
                    Icon.ADMIT,
                    () -> desk.navigator().open(new Place.Admission(Optional.of(resident), Optional.empty()))));
            return actions;
        }
        facts.openLeave()
                .ifPresentOrElse(
                        leave -> actions.add(action(
                                Right.STAYS,
                                "case-return",
                                desk.t("casefile.return"),
                                Icon.RETURN,
                                () -> steps.recordReturn(leave, afterwards))),
                        () -> actions.add(action(
                                Right.STAYS,
                                "case-leave",
                                desk.t("casefile.leave"),
                                Icon.LEAVE,
                                () -> steps.recordLeave(resident, afterwards))));
        actions.addAll(List.of(
                action(
                        Right.STAYS,
                        "case-move",
                        desk.t("casefile.move"),
                        Icon.MOVE,
                        () -> steps.moveBed(resident, afterwards)),
                action(
                        Right.ASSESSMENTS,
                        "case-assess",
                        desk.t("casefile.assess"),
                        Icon.ASSESSMENT,
                        () -> desk.navigator().open(new Place.Assess(resident))),
                action(
                        Right.STAYS,
                        "case-discharge",
                        desk.t("casefile.discharge"),
                        Icon.DISCHARGE,
                        () -> steps.discharge(resident, afterwards))));
        return actions;
    }

    private Button action(Right right, String id, String verb, Icon icon, Runnable action) {
        Button button = Allowed.only(desk, right, Buttons.plain(verb, icon, action));
        button.setId(id);
        return button;
    }
}
