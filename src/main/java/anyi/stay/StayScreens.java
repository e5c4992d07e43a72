// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.kit.Desk;
import anyi.kit.Section;
import anyi.stay.Admitting.AlreadyInHouse;
import anyi.stay.Reopening.Reopened;
import anyi.stay.StaySectionView.Actions;
import anyi.stay.StaySectionView.LeaveActions;
import anyi.stay.leave.LeaveQueries;
import anyi.stay.leave.LeaveScreens;
import anyi.store.Store;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;

/** The front door of stays: the section of the case file, and the forms that others may ask for. */
public final class StayScreens {
    private final Desk desk;
    private final StayDoor door;

    public StayScreens(Desk desk, Store store, StayCommands commands, LeaveScreens leaves) {
        this.desk = desk;
        this.door = new StayDoor(
                new StayQueries(store.read()),
                new BedStayQueries(store.read()),
                new EndingQueries(store.read()),
                new LeaveQueries(store.read()),
                commands,
                leaves);
    }

    /** @param onChanged the rest of the case file, which shows the bed as well */
    public Section sectionOf(UUID residentId, Runnable onChanged) {
        var reload = new Reload(onChanged);
        var leave = new LeaveActions(
                () -> door.leaveScreens().grant(residentId, reload),
                id -> door.leaveScreens().comeBack(id, reload),
                id -> door.leaveScreens().correct(id, reload));
        var actions = new Actions(
                stay -> move(stay, reload),
                stay -> discharge(stay, reload),
                stay -> changeFunding(stay, reload),
                stay -> correct(stay, reload),
                stay -> reopen(stay, reload),
                leave);
        var view = new StaySectionView(desk, new StaySectionModel(desk, door, residentId), actions);
        reload.section = Optional.of(view);
        return view;
    }

    /** Asks for another bed for somebody in house. */
    public void move(UUID residentId, Runnable onSaved) {
        openStay(residentId, stay -> move(stay, onSaved));
    }

    /** Asks for the end of the stay of somebody in house. */
    public void discharge(UUID residentId, Runnable onSaved) {
        openStay(residentId, stay -> discharge(stay, onSaved));
    }

    private void openStay(UUID residentId, Consumer<Stay> form) {
        desk.background().run(() -> door.stays().stayOn(residentId, desk.today()), stay -> stay.ifPresent(form));
    }

    private void move(Stay stay, Runnable onSaved) {
        named(stay, name -> {
            var model = new MoveFormModel(desk, door, stay, name);
            desk.background().run(model::choices, choices -> {
                var view = new MoveFormView(desk, model, choices);
                ask(desk.t("stay.move.title", name), view, desk.t("stay.move"), () -> {
                    boolean clean = view.isClean();
                    if (clean) {
                        model.save(onSaved);
                    }
                    return clean;
                });
            });
        });
    }

    private void discharge(Stay stay, Runnable onSaved) {
        named(stay, name -> {
            var model = new DischargeFormModel(desk, door, stay, name);
            desk.background().run(model::endings, endings -> {
                var view = new DischargeFormView(desk, model, endings);
                ask(desk.t("stay.discharge.title", name), view, desk.t("stay.discharge"), () -> {
                    boolean clean = view.isClean();
                    if (clean) {
                        model.save(onSaved);
                    }
                    return clean;
                });
            });
        });
    }

    private void changeFunding(Stay stay, Runnable onSaved) {
        named(stay, name -> {
            var model = new FundingFormModel(desk, door, stay, name);
            var view = new FundingFormView(desk, model);
            ask(desk.t("stay.funding.title", name), view, desk.t("stay.funding"), () -> {
                boolean clean = view.isClean();
                if (clean) {
                    model.save(onSaved);
                }
                return clean;
            });
        });
    }

    private void correct(Stay stay, Runnable onSaved) {
        named(stay, name -> {
            var model = new StayFormModel(desk, door, stay, name);
            var view = new StayFormView(desk, model);
            ask(desk.t("stay.correct.title", name), view, desk.t("stay.correct.save"), () -> {
                boolean clean = view.isClean();
                if (clean) {
                    model.save(onSaved);
                }
                return clean;
            });
        });
    }

    private void reopen(Stay stay, Runnable onSaved) {
        desk.background().run(() -> door.commands().takeBackDischarge(stay.id()), outcome -> {
            switch (outcome) {
                case Reopened done -> {
                    desk.dialogs().saved(desk.t("stay.reopen.saved"), done.revision());
                    onSaved.run();
                }
                case AlreadyInHouse other ->
                    desk.dialogs().refused(desk.t("stay.problem.alreadyInHouse", other.admittedOn()));
                case BedRefusal refusal ->
                    desk.dialogs().refused(desk.messages().t(refusal.problem()));
            }
        });
    }

    private void named(Stay stay, Consumer<String> form) {
        desk.background().run(() -> door.stays().nameOf(stay.residentId()).orElse(""), form);
    }

    private void ask(String title, Node content, String verb, BooleanSupplier onSave) {
        desk.dialogs().form(title, content, verb, onSave);
    }

    /** The section that is loaded again after an action of its own. */
    private static final class Reload implements Runnable {
        private final Runnable others;
        private Optional<StaySectionView> section = Optional.empty();

        Reload(Runnable others) {
            this.others = others;
        }

        @Override
        public void run() {
            section.ifPresent(StaySectionView::reload);
            others.run();
        }
    }
}
