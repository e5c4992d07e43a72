// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.stay.leave.LeaveListView.Actions;
import anyi.store.Store;
import anyi.value.Ids;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The front door of leave. */
public final class LeaveScreens {
    private final Desk desk;
    private final LeaveQueries queries;
    private final LeaveCommands commands;
    private final Ids ids;

    public LeaveScreens(Desk desk, Store store, LeaveCommands commands, Ids ids) {
        this.desk = desk;
        this.queries = new LeaveQueries(store.read());
        this.commands = commands;
        this.ids = ids;
    }

    /** The list, with the line to enter one. */
    public Page leaves(Place.Leaves place) {
        Set<String> chips = Set.of(place.chip().isEmpty() ? LeaveListModel.AWAY : place.chip());
        var reload = new Reload();
        var actions = new Actions(
                row -> comeBack(row.id(), reload),
                row -> correct(row.id(), reload),
                row -> desk.navigator().open(new Place.CaseFile(row.residentId(), "stay")));
        var view = new LeaveListView(
                desk, new LeaveListModel(desk, queries, commands, chips), formModel(), actions, chips);
        reload.page = Optional.of(view);
        return view;
    }

    /** Asks for a new leave of somebody. */
    public void grant(UUID residentId, Runnable onSaved) {
        desk.background()
                .run(
                        () -> queries.presentOne(residentId, desk.today()),
                        person -> person.ifPresent(known -> {
                            LeaveFormModel model = formModel();
                            model.resident().set(known);
                            ask(
                                    model,
                                    desk.t("stay.leave.grant.title", known.name()),
                                    desk.t("stay.leave.grant"),
                                    onSaved);
                        }));
    }

    /** Asks when somebody came back. */
    public void comeBack(UUID leaveId, Runnable onSaved) {
        edit(leaveId, (model, name) -> {
            model.backOn().set(desk.today());
            var view = new LeaveFormView(desk, model).theReturn();
            desk.dialogs()
                    .form(
                            desk.t("stay.leave.comeBack.title", name),
                            view,
                            desk.t("stay.leave.comeBack"),
                            () -> saved(view, model, onSaved));
        });
    }

    /** Asks what was different about a leave. */
    public void correct(UUID leaveId, Runnable onSaved) {
        edit(
                leaveId,
                (model, name) -> ask(
                        model, desk.t("stay.leave.correct.title", name), desk.t("stay.leave.correct.save"), onSaved));
    }

    private void edit(UUID leaveId, java.util.function.BiConsumer<LeaveFormModel, String> form) {
        desk.background()
                .run(
                        () -> queries.leave(leaveId).map(this::known),
                        found -> found.ifPresent(known -> {
                            LeaveFormModel model = formModel();
                            model.edit(known.person(), known.leave());
                            form.accept(model, known.person().name());
                        }));
    }

    private void ask(LeaveFormModel model, String title, String verb, Runnable onSaved) {
        var view = new LeaveFormView(desk, model).whole();
        desk.dialogs().form(title, view, verb, () -> saved(view, model, onSaved));
    }

    private static boolean saved(LeaveFormView view, LeaveFormModel model, Runnable onSaved) {
        boolean clean = view.isClean();
        if (clean) {
            model.save(onSaved);
        }
        return clean;
    }

    private LeaveFormModel formModel() {
        return new LeaveFormModel(desk, queries, commands, ids);
    }

    private record Known(PresentRow person, Leave leave) {}

    private Known known(Leave leave) {
        String name = queries.nameOf(leave.residentId()).orElse("");
        return new Known(new PresentRow(leave.residentId(), name, "", Optional.empty()), leave);
    }

    /** The page that is loaded again after an action of its own. */
    private static final class Reload implements Runnable {
        private Optional<Page> page = Optional.empty();

        @Override
        public void run() {
            page.ifPresent(Page::load);
        }
    }
}
