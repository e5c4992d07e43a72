// SPDX-License-Identifier: Apache-2.0
package anyi.people.approval;

import anyi.kit.Desk;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.kit.part.Buttons;
import anyi.kit.part.Card;
import anyi.kit.part.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 双人审批: what waits, and what was decided. Shows nothing where nothing was ever asked for. */
final class ApprovalView extends VBox {
    private final Desk desk;
    private final ApprovalModel model;

    ApprovalView(Desk desk, ApprovalModel model) {
        this.desk = desk;
        this.model = model;
        load();
    }

    private void load() {
        model.load(rows -> {
            getChildren().clear();
            if (!rows.isEmpty()) {
                var card = Card.titled(desk.t("people.approvals"));
                rows.forEach(row -> card.padded(line(row)));
                getChildren().add(card);
            }
        });
    }

    private Node line(ApprovalRow row) {
        String decided = row.decidedBy()
                .map(who -> " · " + desk.messages().t(row.state()) + " · " + who)
                .orElse(" · " + desk.messages().t(row.state()));
        String reason = row.reason().map(why -> " · " + why).orElse("");
        var words = new VBox(
                Texts.bold(desk.t("people.approval.title", row.kind(), row.subject())),
                Texts.muted(desk.t(
                                "people.approval.asked",
                                row.requestedBy(),
                                desk.formats().date(row.requestedAt().toLocalDate()))
                        + decided
                        + reason));
        var line = new HBox(words, Texts.spacer());
        line.getStyleClass().add("file-row");
        if (model.mayDecide(row)) {
            Button agree =
                    Buttons.small(desk.t("people.approval.agree"), () -> model.decide(row.id(), true, "", this::load));
            agree.setId("approval-agree");
            Button refuse = Buttons.small(desk.t("people.approval.refuse"), () -> askWhy(row));
            refuse.setId("approval-refuse");
            line.getChildren().addAll(agree, refuse);
        }
        return line;
    }

    private void askWhy(ApprovalRow row) {
        var form = new Form(desk.messages(), desk.clock());
        Field<String> reason =
                form.text("reason", desk.t("people.approval.reason")).required().id("approval-reason");
        form.row(reason);
        desk.dialogs().form(desk.t("people.approval.refuse"), form, desk.t("people.approval.refuse"), () -> {
            boolean clean = form.saved();
            if (clean) {
                model.decide(row.id(), false, reason.value().getValue(), this::load);
            }
            return clean;
        });
    }
}
