// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.kit.Desk;
import anyi.stay.Moving.AlreadyThere;
import anyi.stay.Moving.Moved;
import anyi.stay.Moving.NotInHouse;
import anyi.term.BedType;
import anyi.term.RoomSex;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A bed move while it is chosen: to a free bed, or changing places with somebody. */
final class MoveFormModel {
    private final Desk desk;
    private final StayDoor door;
    private final Stay stay;
    private final String name;
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<BedChoice> bed = new SimpleObjectProperty<>();
    private Optional<BedStay> present = Optional.empty();

    MoveFormModel(Desk desk, StayDoor door, Stay stay, String name) {
        this.desk = desk;
        this.door = door;
        this.stay = stay;
        this.name = name;
        from.set(desk.today());
    }

    /** The beds that can be chosen: those free today that the room's rule allows, then the beds of others. */
    List<BedChoice> choices() {
        LocalDate today = desk.today();
        var sex = door.stays().sexOf(stay.residentId());
        present = door.bedStays().ofStay(stay.id()).stream()
                .filter(bedStay -> bedStay.period().contains(today))
                .findFirst();
        var choices = new ArrayList<BedChoice>();
        door.bedStays().free(today).stream()
                .filter(free -> free.fits(sex))
                .forEach(free -> choices.add(new BedChoice(free.bedId(), free.label(), words(free), Optional.empty())));
        door.bedStays().on(today).stream()
                .filter(other -> !other.stayId().equals(stay.id()))
                .forEach(other -> choices.add(new BedChoice(
                        other.bedId(), other.bedLabel(), exchangeWords(other), Optional.of(other.stayId()))));
        return choices;
    }

    private String words(FreeBedRow free) {
        String type = free.bedType()
                .filter(one -> one == BedType.NURSING)
                .map(desk.messages()::t)
                .orElse("");
        String room = free.roomSex() == RoomSex.ANY ? "" : desk.messages().t(free.roomSex());
        return String.join(" ", free.label(), desk.t("stay.move.free"), type, room)
                .strip();
    }

    private String exchangeWords(BedStay other) {
        return desk.t("stay.move.exchangeWith", other.bedLabel(), other.residentName());
    }

    Problems problems() {
        List<Problem> problems = new ArrayList<>();
        if (bed.get() == null) {
            problems.add(Problem.refuse("bed", "stay.problem.bedMissing"));
        }
        LocalDate day = from.get();
        if (day == null) {
            problems.add(Problem.refuse("from", "stay.problem.fromMissing"));
        } else if (!stay.covers(day)) {
            problems.add(Problem.refuse("from", "stay.problem.notInHouse", day));
        }
        return new Problems(problems);
    }

    /** What the move will do, in words; empty while something is missing. */
    String preview() {
        BedChoice chosen = bed.get();
        if (chosen == null || from.get() == null) {
            return "";
        }
        String before = present.map(BedStay::bedLabel).orElseGet(() -> desk.t("stay.move.noBed"));
        return desk.t("stay.move.preview", name, before, chosen.label(), from.get());
    }

    void save(Runnable onSaved) {
        BedChoice chosen = bed.get();
        LocalDate day = from.get();
        desk.background()
                .run(
                        () -> chosen.partnerStay()
                                .map(partner -> door.commands().exchange(stay.id(), partner, day))
                                .orElseGet(() -> door.commands().moveBed(stay.id(), chosen.bedId(), day)),
                        outcome -> {
                            switch (outcome) {
                                case Moved moved -> {
                                    desk.dialogs()
                                            .saved(desk.t("stay.move.saved", name, chosen.label()), moved.revision());
                                    onSaved.run();
                                }
                                case AlreadyThere there ->
                                    desk.dialogs().refused(desk.t("stay.move.alreadyThere", chosen.label()));
                                case NotInHouse gone -> desk.dialogs().refused(desk.t("stay.problem.notInHouse", day));
                                case BedRefusal refusal ->
                                    desk.dialogs().refused(desk.messages().t(refusal.problem()));
                            }
                        });
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    ObjectProperty<BedChoice> bed() {
        return bed;
    }
}
