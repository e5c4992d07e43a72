// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.pay;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.store.Store;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The front door of payments. */
public final class PayScreens {
    private final Desk desk;
    private final Store store;
    private final PayDeeds deeds;

    public PayScreens(Desk desk, Store store, PayDeeds deeds) {
        this.desk = desk;
        this.store = store;
        this.deeds = deeds;
    }

    /** @param places the switch between the places of the feature */
    public Page payments(Supplier<Node> places) {
        return new BatchListView(desk, new BatchListModel(desk, store), places);
    }

    public Page prepare() {
        return new PrepareView(desk, new PrepareModel(desk, store, deeds));
    }

    public Page batch(Place.PaymentBatch there) {
        var model = new BatchModel(desk, store, deeds, there.batch());
        var asks = new BatchView.Asks(
                () -> export(model),
                () -> template(model),
                batch -> step(
                        desk.t("subsidy.pay.hand.title", batch.number()),
                        desk.t("subsidy.pay.hand.sentence"),
                        desk.t("subsidy.pay.hand.verb"),
                        view -> model.handOver(view.day())),
                batch -> step(
                        desk.t("subsidy.pay.paid.title", batch.number()),
                        desk.t("subsidy.pay.paid.sentence"),
                        desk.t("subsidy.pay.paid.verb"),
                        view -> model.paid(view.day())),
                (batch, payment) -> cameBack(model, batch, payment));
        return new BatchView(desk, model, asks);
    }

    private void export(BatchModel model) {
        var view = new ExportFormView(desk, model);
        desk.dialogs().form(desk.t("subsidy.pay.export.title"), view, desk.t("subsidy.pay.export.verb"), () -> {
            model.export(view.chosen());
            return true;
        });
    }

    private void template(BatchModel model) {
        var view = new TemplateFormView(desk, model);
        desk.dialogs()
                .form(
                        desk.t("subsidy.pay.template.title"),
                        view,
                        desk.t("subsidy.pay.template.verb"),
                        view::isClean,
                        () -> model.keep(view.draft(), revision -> {}));
    }

    private void step(String title, String sentence, String verb, Consumer<StepFormView> act) {
        var view = new StepFormView(desk, sentence, desk.t("subsidy.pay.day"));
        desk.dialogs().form(title, view, verb, view::isClean, () -> act.accept(view));
    }

    private void cameBack(BatchModel model, BatchRow batch, PaymentRow payment) {
        String sentence = desk.t(
                "subsidy.pay.return.sentence",
                model.words().name(payment.name()),
                desk.formats().money(payment.amount()));
        var view = new StepFormView(desk, sentence, desk.t("subsidy.pay.return.day"))
                .withReason(payment, batch.paidOn().orElse(batch.preparedOn()));
        desk.dialogs()
                .form(
                        desk.t("subsidy.pay.return.title"),
                        view,
                        desk.t("subsidy.pay.return.verb"),
                        view::isClean,
                        () -> model.cameBack(view.returned(payment)));
    }
}
