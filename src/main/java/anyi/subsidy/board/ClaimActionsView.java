// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.kit.part.Allowed;
import anyi.kit.part.Buttons;
import anyi.kit.part.Icon;
import anyi.right.Right;
import anyi.subsidy.claim.ClaimCase;
import anyi.term.ClaimMove;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** What is done with claims from the board and from the list. */
final class ClaimActionsView {
    private final Desk desk;
    private final ClaimsModel model;
    private final ClaimDeeds deeds;
    private final Supplier<Node> places;
    private final BiConsumer<List<UUID>, Runnable> publish;
    private final ApplyView apply;
    private final Consumer<Runnable> takeOver;

    ClaimActionsView(
            Desk desk,
            ClaimsModel model,
            ClaimDeeds deeds,
            Supplier<Node> places,
            BiConsumer<List<UUID>, Runnable> publish,
            ApplyView apply,
            Consumer<Runnable> takeOver) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
        this.places = places;
        this.publish = publish;
        this.apply = apply;
        this.takeOver = takeOver;
    }

    List<Node> header() {
        Button notice = Allowed.only(
                desk, Right.CLAIMS, Buttons.plain(desk.t("subsidy.notice.make"), Icon.PRINT, () -> publish(List.of())));
        notice.setId("claims-notice");
        var nodes = new ArrayList<Node>();
        nodes.add(places.get());
        nodes.add(notice);
        nodes.add(applyButton("claim-apply"));
        return nodes;
    }

    /** Takes over what was approved elsewhere. */
    Button takeOverButton() {
        Button over = Allowed.only(
                desk,
                Right.APPROVE_CLAIMS,
                Buttons.flat(desk.t("subsidy.claim.approve"), Icon.CHECK, () -> takeOver.accept(model::load)));
        over.setId("claim-approve");
        return over;
    }

    Button applyButton(String id) {
        Button button = Allowed.only(
                desk, Right.CLAIMS, Buttons.primary(desk.t("subsidy.apply"), Icon.ADD, () -> apply.ask(model::load)));
        button.setId(id);
        return button;
    }

    void step(ClaimMove move, List<ClaimCase> claims) {
        new StepDialogView(desk, deeds, model.rules(), model.words(), this::publish).ask(move, claims, model::load);
    }

    private void publish(List<UUID> claims) {
        publish.accept(claims, model::load);
    }
}
