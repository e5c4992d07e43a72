// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Flow;
import anyi.kit.part.Icon;
import anyi.kit.part.Texts;
import anyi.right.Right;
import anyi.stay.leave.LeaveRow;
import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 入住与请假 in the case file: what can be done now, then what was. */
final class StaySectionView implements Section {
    private final Desk desk;
    private final StaySectionModel model;
    private final Actions actions;
    private final VBox content = new VBox();
    private LocalDate on;

    /** The forms that the section opens; each reloads it afterwards. */
    record Actions(
            Consumer<Stay> move,
            Consumer<Stay> discharge,
            Consumer<Stay> funding,
            Consumer<Stay> correct,
            Consumer<Stay> reopen,
            LeaveActions leave) {}

    record LeaveActions(Runnable grant, Consumer<UUID> comeBack, Consumer<UUID> correct) {}

    StaySectionView(Desk desk, StaySectionModel model, Actions actions) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
        on = desk.today();
        content.getStyleClass().add("section-page");
    }

    @Override
    public String id() {
        return "stay";
    }

    @Override
    public String title() {
        return desk.t("stay.section.title");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void show(LocalDate day) {
        on = day;
        model.load(day, this::fill);
    }

    void reload() {
        show(on);
    }

    private void fill(StaySectionModel.Facts facts) {
        content.getChildren().clear();
        if (on.equals(desk.today())) {
            content.getChildren().add(actionsOf(facts));
        }
        content.getChildren().add(stays(facts));
        content.getChildren().add(beds(facts.beds()));
        if (!facts.funding().isEmpty()) {
            content.getChildren().add(funding(facts.funding()));
        }
        content.getChildren().add(leaves(facts.leaves()));
    }

    private Node actionsOf(StaySectionModel.Facts facts) {
        var bar = new Flow();
        bar.getStyleClass().add("chips");
        facts.open().ifPresent(stay -> {
            facts.openLeave()
                    .ifPresentOrElse(
                            leave -> bar.getChildren()
                                    .add(button(
                                            "stay-come-back",
                                            desk.t("stay.leave.comeBack"),
                                            Icon.RETURN,
                                            () -> actions.leave().comeBack().accept(leave))),
                            () -> bar.getChildren()
                                    .add(button(
                                            "stay-grant-leave",
                                            desk.t("stay.leave.grant"),
                                            Icon.LEAVE,
                                            actions.leave().grant())));
            bar.getChildren()
                    .addAll(
                            button(
                                    "stay-move",
                                    desk.t("stay.move"),
                                    Icon.MOVE,
                                    () -> actions.move().accept(stay)),
                            button(
                                    "stay-funding",
                                    desk.t("stay.funding"),
                                    Icon.SUBSIDY,
                                    () -> actions.funding().accept(stay)),
                            button(
                                    "stay-correct",
                                    desk.t("stay.correct"),
                                    Icon.EDIT,
                                    () -> actions.correct().accept(stay)),
                            button(
                                    "stay-discharge",
                                    desk.t("stay.discharge"),
                                    Icon.DISCHARGE,
                                    () -> actions.discharge().accept(stay)));
        });
        if (facts.open().isEmpty()) {
            facts.newest()
                    .ifPresent(stay -> bar.getChildren()
                            .add(button(
                                    "stay-reopen",
                                    desk.t("stay.reopen"),
                                    Icon.UNDO,
                                    () -> actions.reopen().accept(stay))));
        }
        return bar;
    }

    private Button button(String id, String verb, Icon icon, Runnable action) {
        Button button = Allowed.only(desk, Right.STAYS, Buttons.plain(verb, icon, action));
        button.setId(id);
        return button;
    }

    private Node stays(StaySectionModel.Facts facts) {
        var card = Card.titled(desk.t("stay.section.stays"));
        if (facts.stays().isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("stay.section.noStay")));
        }
        for (Stay stay : facts.stays()) {
            card.padded(line(staysWords(stay), contractWords(stay.contract())));
        }
        return card;
    }

    private String staysWords(Stay stay) {
        String from = stay.admittedDayKnown()
                ? desk.formats().date(stay.admittedOn())
                : desk.t(
                        "stay.section.monthOnly",
                        stay.admittedOn().getYear() + "",
                        stay.admittedOn().getMonthValue());
        return stay.discharge()
                .map(end -> desk.t(
                        "stay.section.over",
                        from,
                        desk.formats().date(end.on()),
                        end.reason().map(desk.messages()::t).orElse("")))
                .orElseGet(() -> desk.t("stay.section.since", from));
    }

    private String contractWords(Contract contract) {
        String number = contract.number().orElse("—");
        String until = contract.lastDay().map(desk.formats()::date).orElse("—");
        String fee = contract.feeMonth().map(desk.formats()::money).orElse("—");
        return desk.t("stay.section.contract", number, until, fee);
    }

    private Node beds(List<BedStay> beds) {
        var card = Card.titled(desk.t("stay.section.beds"));
        if (beds.isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("stay.section.noBed")));
        }
        beds.forEach(bed -> card.padded(line(bed.bedLabel(), days(bed.period()))));
        return card;
    }

    private Node funding(List<FundingPeriod> periods) {
        var card = Card.titled(desk.t("stay.section.funding"));
        periods.forEach(period -> card.padded(line(desk.messages().t(period.funding()), days(period.period()))));
        return card;
    }

    private Node leaves(List<LeaveRow> leaves) {
        var card = Card.titled(desk.t("stay.section.leaves"));
        if (leaves.isEmpty()) {
            card.padded(Texts.mutedWrapped(desk.t("stay.section.noLeave")));
        }
        for (LeaveRow leave : leaves) {
            var correct = Allowed.only(
                    desk,
                    Right.STAYS,
                    Buttons.hyperlink(
                            desk.t("stay.leave.correct"),
                            () -> actions.leave().correct().accept(leave.id())));
            card.padded(new HBox(line(leaveWords(leave), leave.reason().orElse("")), Texts.spacer(), correct));
        }
        return card;
    }

    private String leaveWords(LeaveRow leave) {
        String until = leave.backOn()
                .map(desk.formats()::date)
                .or(() -> leave.expectedBackOn().map(day -> desk.t("stay.section.expected", day)))
                .orElse("");
        return desk.t("stay.section.leave", leave.kind(), leave.leftOn(), until, leave.days(on));
    }

    private String days(Period period) {
        return Optional.ofNullable(period.to())
                .map(to -> desk.t("stay.section.fromTo", period.from(), to.minusDays(1)))
                .orElseGet(() -> desk.t("stay.section.from", period.from()));
    }

    private static Node line(String bold, String muted) {
        var words = new VBox(Texts.bold(bold));
        if (!muted.isEmpty()) {
            words.getChildren().add(Texts.mutedWrapped(muted));
        }
        return words;
    }
}
