// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedAction;
import anyi.bed.BedOccupant;
import anyi.bed.BedRow;
import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.part.Allowed;
import anyi.kit.part.Badge;
import anyi.kit.part.Buttons;
import anyi.kit.part.Facts;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.LevelBars;
import anyi.kit.part.Texts;
import anyi.kit.part.Tone;
import anyi.right.Right;
import anyi.stay.leave.LeaveScreens;
import anyi.term.BedService;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One bed at the side of the map: what it is, who lies there, and what can be done. */
final class BedDetailsView {
    private final Desk desk;
    private final BedMapModel model;
    private final BedFormsView forms;
    private final LeaveScreens leaves;

    BedDetailsView(Desk desk, BedMapModel model, BedFormsView forms, LeaveScreens leaves) {
        this.desk = desk;
        this.model = model;
        this.forms = forms;
        this.leaves = leaves;
    }

    Node of(BedRow bed) {
        var head = new HBox(Texts.title(bed.label()), Texts.spacer(), close());
        head.getStyleClass().add("bed-details-head");
        var box = new VBox(head, badges(bed), facts(bed));
        bed.occupant().ifPresent(occupant -> box.getChildren().add(person(bed, occupant)));
        box.getChildren().add(actions(bed));
        box.getChildren().add(history(bed));
        box.getStyleClass().add("bed-details");
        var scroll = new ScrollPane(box);
        scroll.setId("bed-details");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("page-scroll", "bed-details-scroll");
        return scroll;
    }

    private Button close() {
        Button close = Buttons.icon(
                Icon.CLOSE, desk.t("bed.details.close"), () -> model.shown().set(Optional.empty()));
        close.setId("bed-details-close");
        return close;
    }

    private HBox badges(BedRow bed) {
        Tone tone = switch (bed.state()) {
            case FREE -> Tone.SUCCESS;
            case ON_LEAVE -> Tone.WARNING;
            case OCCUPIED -> Tone.ACCENT;
            case RESERVED, OUT_OF_SERVICE, CLOSED -> Tone.NEUTRAL;
        };
        var badges = new HBox(
                new Badge(tone, desk.messages().t(bed.state())),
                new Badge(Tone.NEUTRAL, desk.messages().t(bed.type().type())));
        badges.getStyleClass().add("bed-details-badges");
        return badges;
    }

    private Facts facts(BedRow bed) {
        var facts = new Facts();
        facts.add(
                desk.t("bed.details.place"),
                bed.place().building().name() + " " + bed.place().floor().name() + " "
                        + bed.place().room().number());
        facts.add(
                desk.t("bed.details.type"),
                desk.t(
                        "bed.details.since",
                        bed.type().type(),
                        desk.formats().date(bed.type().from())));
        bed.type().evidence().ifPresent(words -> facts.add(desk.t("bed.change.evidence"), words));
        facts.add(desk.t("bed.details.service"), service(bed));
        bed.service().reason().ifPresent(words -> facts.add(desk.t("bed.change.reason"), words));
        return facts;
    }

    private String service(BedRow bed) {
        String from = desk.formats().date(bed.service().from());
        return bed.service()
                .to()
                .filter(until -> bed.service().service() != BedService.IN_SERVICE)
                .map(until -> desk.t(
                        "bed.details.until",
                        bed.service().service(),
                        from,
                        desk.formats().date(until)))
                .orElseGet(() -> desk.t("bed.details.since", bed.service().service(), from));
    }

    private VBox person(BedRow bed, BedOccupant occupant) {
        var person = occupant.person();
        var box = new VBox(Texts.heading(person.name()));
        occupant.dependence()
                .ifPresent(level ->
                        box.getChildren().add(new LevelBars(level, LevelBars.word(desk.messages(), level))));
        box.getChildren()
                .add(Texts.muted(desk.t("bed.details.lyingSince", desk.formats().date(occupant.since()))));
        occupant.away()
                .ifPresent(away -> box.getChildren()
                        .add(new Badge(
                                Tone.WARNING,
                                Icon.LEAVE,
                                desk.t(
                                        "bed.details.away",
                                        away.kind(),
                                        desk.formats().date(away.leftOn())))));
        var file = Buttons.small(
                desk.t("bed.details.file"), () -> desk.navigator().open(new Place.CaseFile(person.id(), "")));
        file.setId("bed-details-file");
        var move = Allowed.only(desk, Right.STAYS, Buttons.small(desk.t("bed.move.verb"), () -> model.carry(bed)));
        move.setId("bed-details-move");
        var leave = occupant.away()
                .map(away -> Allowed.only(
                        desk,
                        Right.STAYS,
                        Buttons.small(
                                desk.t("bed.details.comeBack"), () -> leaves.comeBack(away.leave(), model::load))))
                .orElseGet(() -> Allowed.only(
                        desk,
                        Right.STAYS,
                        Buttons.small(desk.t("bed.details.leave"), () -> leaves.grant(person.id(), model::load))));
        leave.setId("bed-details-leave");
        var buttons = new Flow(file, move, leave);
        buttons.getStyleClass().add("bed-details-buttons");
        box.getChildren().add(buttons);
        box.getStyleClass().add("bed-details-person");
        return box;
    }

    private VBox actions(BedRow bed) {
        var box = new VBox();
        box.getStyleClass().add("bed-details-actions");
        if (bed.occupant().isEmpty() && bed.service().service() == BedService.IN_SERVICE) {
            Button admit = Allowed.only(
                    desk,
                    Right.STAYS,
                    Buttons.plain(
                            desk.t("bed.details.admit"),
                            Icon.ADMIT,
                            () -> desk.navigator().open(new Place.Admission(Optional.empty(), Optional.of(bed.id())))));
            admit.setId("bed-details-admit");
            box.getChildren().add(admit);
        }
        LocalDate on = model.on().get();
        for (BedAction action : possible(bed)) {
            Button button = Allowed.only(
                    desk,
                    Right.BEDS,
                    Buttons.plain(
                            desk.messages().t(action) + "…",
                            () -> forms.change(action, List.of(bed), on, model::load)));
            button.setId("bed-details-" + action.name());
            box.getChildren().add(button);
        }
        return box;
    }

    /** What the bed was and who lay in it, the newest first; loaded behind the rest. */
    private VBox history(BedRow bed) {
        var box = new VBox(Texts.heading(desk.t("bed.history.title")));
        box.getStyleClass().add("bed-details-person");
        model.history(bed.id(), history -> {
            history.types()
                    .forEach(type -> box.getChildren()
                            .add(line(type.period(), desk.messages().t(type.value()))));
            history.services()
                    .forEach(service -> box.getChildren()
                            .add(line(
                                    service.period(),
                                    service.note()
                                            .map(why -> desk.messages().t(service.value()) + " · " + why)
                                            .orElseGet(() -> desk.messages().t(service.value())))));
            history.stays().forEach(stay -> box.getChildren().add(line(stay.period(), stay.residentName())));
        });
        return box;
    }

    private Label line(Period period, String what) {
        LocalDate to = period.to();
        return Texts.mutedWrapped(
                to == null
                        ? desk.t("bed.history.open", desk.formats().date(period.from()), what)
                        : desk.t(
                                "bed.history.ended",
                                desk.formats().date(period.from()),
                                desk.formats().date(to),
                                what));
    }

    /** What makes sense for the bed as it is. */
    private static List<BedAction> possible(BedRow bed) {
        var actions = new ArrayList<BedAction>();
        actions.add(bed.isNursing() ? BedAction.BACK_TO_ORDINARY : BedAction.CONVERT_TO_NURSING);
        if (bed.service().service() != BedService.IN_SERVICE) {
            actions.add(BedAction.BACK_IN_SERVICE);
        } else if (bed.occupant().isEmpty()) {
            actions.add(BedAction.RESERVE);
            actions.add(BedAction.TAKE_OUT_OF_SERVICE);
            actions.add(BedAction.CLOSE);
        }
        return actions;
    }
}
