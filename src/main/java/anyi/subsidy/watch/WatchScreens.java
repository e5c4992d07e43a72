// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.watch;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.form.Field;
import anyi.kit.form.Form;
import anyi.store.Store;
import anyi.value.Problem;
import anyi.value.Problems;
import java.util.concurrent.atomic.AtomicReference;

/** The front door of warnings. */
public final class WatchScreens {
    private static final int LONGEST = 400;

    private final Desk desk;
    private final Store store;
    private final WatchCommands commands;

    public WatchScreens(Desk desk, Store store, WatchCommands commands) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
    }

    public Page warnings() {
        var model = new WatchListModel(desk, store, commands);
        var view = new AtomicReference<WatchListView>();
        view.set(new WatchListView(
                desk, model, row -> ask(model, row, () -> view.get().count())));
        return view.get();
    }

    private void ask(WatchListModel model, WatchRow row, Runnable onDone) {
        var form = new Form(desk.messages(), desk.clock());
        Field<String> reason =
                form.text("reason", desk.t("subsidy.watch.reason")).required().id("watch-reason");
        form.row(reason);
        form.check(() -> check(reason.value().getValue()));
        desk.dialogs()
                .form(
                        desk.t("subsidy.watch.look.title"),
                        form,
                        desk.t("subsidy.watch.look.verb"),
                        form::saved,
                        () -> model.looked(row, reason.value().getValue(), onDone));
    }

    private static Problems check(String typed) {
        if (typed == null || typed.isBlank()) {
            return Problems.of(Problem.refuse("reason", "subsidy.watch.problem.reason"));
        }
        return typed.strip().length() > LONGEST
                ? Problems.of(Problem.refuse("reason", "subsidy.watch.problem.long", LONGEST))
                : Problems.NONE;
    }
}
