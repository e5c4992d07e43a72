// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedChange;
import anyi.bed.BedCommands;
import anyi.bed.BedResult;
import anyi.bed.BedResult.Done;
import anyi.bed.BedResult.Refused;
import anyi.bed.BedRow;
import anyi.bed.plan.BedPlan;
import anyi.kit.Desk;
import anyi.stay.BedRefusal;
import anyi.stay.Moving;
import anyi.stay.StayCommands;
import anyi.term.BedType;
import anyi.value.Problem;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What can be done to beds and to those who lie in them, and how the answer is told. */
final class BedDeskModel {
    private final Desk desk;
    private final BedCommands beds;
    private final StayCommands stays;

    BedDeskModel(Desk desk, BedCommands beds, StayCommands stays) {
        this.desk = desk;
        this.beds = beds;
        this.stays = stays;
    }

    void build(BedPlan plan, BedType type, LocalDate from, Runnable onDone) {
        desk.background().run(() -> beds.build(plan, type, from), done -> {
            desk.dialogs().saved(desk.t("bed.saved.built", done.beds()), done.revision());
            onDone.run();
        });
    }

    void change(BedChange change, Runnable onDone) {
        desk.background().run(() -> beds.change(change), result -> {
            if (result instanceof Done done) {
                desk.dialogs().saved(desk.t("bed.saved.changed", done.beds(), change.action()), done.revision());
            }
            told(result, onDone);
        });
    }

    /** Any other command of beds; its refusal is told in words. */
    void run(java.util.concurrent.Callable<BedResult> command, String saved, Runnable onDone) {
        desk.background().run(command, result -> {
            if (result instanceof Done done) {
                desk.dialogs().saved(saved, done.revision());
            }
            told(result, onDone);
        });
    }

    private void told(BedResult result, Runnable onDone) {
        switch (result) {
            case Done ignored -> onDone.run();
            case Refused(var problems) ->
                desk.dialogs()
                        .refused(problems.all().stream()
                                .limit(3)
                                .map(desk.messages()::t)
                                .collect(Collectors.joining("\n")));
        }
    }

    /** Moves whoever lies in one bed to another that is free, or exchanges the two who lie in them. */
    void move(BedRow source, BedRow target, LocalDate from, Runnable onDone) {
        var mover = source.occupant().orElseThrow();
        desk.background()
                .run(
                        () -> target.occupant().isPresent()
                                ? stays.exchange(
                                        mover.stay(), target.occupant().get().stay(), from)
                                : stays.moveBed(mover.stay(), target.id(), from),
                        moving -> moved(moving, source, target, onDone));
    }

    private void moved(Moving moving, BedRow source, BedRow target, Runnable onDone) {
        String name = source.occupant().orElseThrow().person().name();
        Consumer<Problem> refuse =
                problem -> desk.dialogs().refused(desk.messages().t(problem));
        switch (moving) {
            case Moving.Moved(long revision) -> {
                String sentence = target.occupant()
                        .map(other -> desk.t(
                                "bed.saved.exchanged", name, other.person().name()))
                        .orElseGet(() -> desk.t("bed.saved.moved", name, source.label(), target.label()));
                desk.dialogs().saved(sentence, revision);
                onDone.run();
            }
            case Moving.AlreadyThere() ->
                refuse.accept(Problem.refuse("bed", "bed.move.already", name, target.label()));
            case Moving.NotInHouse() -> refuse.accept(Problem.refuse("bed", "bed.move.notInHouse", name));
            case BedRefusal refusal -> refuse.accept(refusal.problem());
        }
    }
}
