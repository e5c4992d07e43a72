// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.kit.Desk;
import anyi.stay.Discharging.Discharged;
import anyi.stay.Discharging.LeaveAfterwards;
import anyi.stay.Moving.NotInHouse;
import anyi.stay.leave.Leave;
import anyi.term.DischargeReason;
import anyi.text.Messages.Language;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A discharge while it is typed, with what it ends. */
final class DischargeFormModel {
    private final Desk desk;
    private final StayDoor door;
    private final Stay stay;
    private final String name;
    private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    private final ObjectProperty<DischargeReason> reason = new SimpleObjectProperty<>();
    private final StringProperty destination = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");

    DischargeFormModel(Desk desk, StayDoor door, Stay stay, String name) {
        this.desk = desk;
        this.door = door;
        this.stay = stay;
        this.name = name;
        on.set(desk.today());
    }

    /** What ends with the stay, in sentences; asked of the database. */
    List<String> endings() {
        LocalDate today = desk.today();
        var endings = new ArrayList<String>();
        door.bedStays().ofStay(stay.id()).stream()
                .filter(bedStay -> bedStay.period().contains(today))
                .forEach(bedStay -> endings.add(desk.t("stay.discharge.ends.bed", bedStay.bedLabel())));
        door.leaves()
                .whereabouts(stay.residentId())
                .open()
                .map(Leave::leftOn)
                .ifPresent(left -> endings.add(desk.t("stay.discharge.ends.leave", left)));
        boolean chinese = desk.messages().language() == Language.CHINESE;
        door.endings()
                .subsidiesOf(stay.residentId(), today)
                .forEach(subsidy -> endings.add(desk.t(
                        "stay.discharge.ends.subsidy", chinese ? subsidy.titleChinese() : subsidy.titleEnglish())));
        return endings;
    }

    DischargeDraft draft() {
        return new DischargeDraft(on.get(), reason.get(), text(destination), text(remark));
    }

    Problems problems() {
        return draft().check(stay.admittedOn(), desk.today()).and(draft().wanted());
    }

    void save(Runnable onSaved) {
        DischargeDraft draft = draft();
        desk.background().run(() -> door.commands().discharge(stay.id(), draft), outcome -> {
            switch (outcome) {
                case Discharged done -> {
                    desk.dialogs().saved(desk.t("stay.discharge.saved", name), done.revision());
                    onSaved.run();
                }
                case LeaveAfterwards leave ->
                    desk.dialogs().refused(desk.t("stay.discharge.leaveAfterwards", leave.leftOn()));
                case NotInHouse gone ->
                    desk.dialogs().refused(desk.t("stay.problem.notInHouse", String.valueOf(draft.on())));
            }
        });
    }

    private static String text(StringProperty property) {
        return property.get() == null ? "" : property.get().strip();
    }

    ObjectProperty<LocalDate> on() {
        return on;
    }

    ObjectProperty<DischargeReason> reason() {
        return reason;
    }

    StringProperty destination() {
        return destination;
    }

    StringProperty remark() {
        return remark;
    }
}
