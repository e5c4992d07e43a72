// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.store.Store;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The front door of verifications and choices. */
public final class VerifyScreens {
    private final Desk desk;
    private final Store store;
    private final VerificationCommands commands;

    public VerifyScreens(Desk desk, Store store, VerificationCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
    }

    /** @param due whether only those who are due soon are shown on arrival */
    public Page verifications(Node tabs, Supplier<Node> places, boolean due) {
        return new VerifyView(desk, new VerifyModel(desk, store, commands), tabs, places, due);
    }

    /** Asks which of policies that exclude each other somebody chose. */
    public void choose(UUID resident, Runnable onSaved) {
        new ChoiceFormModel(desk, store, commands, resident).load(model -> {
            if (model.options().isEmpty()) {
                desk.dialogs().refused(desk.t("subsidy.choice.none"));
                return;
            }
            var view = new ChoiceFormView(desk, model);
            desk.dialogs()
                    .form(
                            desk.t("subsidy.choice.title", model.name()),
                            view,
                            desk.t("subsidy.choice.verb"),
                            view::isClean,
                            () -> model.save(onSaved));
        });
    }
}
