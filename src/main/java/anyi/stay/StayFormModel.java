// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.kit.Desk;
import anyi.stay.Admitting.Admitted;
import anyi.stay.Admitting.AlreadyInHouse;
import anyi.value.Money;
import anyi.value.Problems;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The day of admission and the contract, while they are changed. */
final class StayFormModel {
    private final Desk desk;
    private final StayDoor door;
    private final Stay stay;
    private final String name;
    private final ObjectProperty<LocalDate> admittedOn = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> lastDay = new SimpleObjectProperty<>();
    private final ObjectProperty<Money> feeMonth = new SimpleObjectProperty<>();
    private final ObjectProperty<Money> deposit = new SimpleObjectProperty<>();

    StayFormModel(Desk desk, StayDoor door, Stay stay, String name) {
        this.desk = desk;
        this.door = door;
        this.stay = stay;
        this.name = name;
        ContractDraft contract = ContractDraft.of(stay.contract());
        admittedOn.set(stay.admittedOn());
        number.set(stay.contract().number().orElse(""));
        from.set(contract.from());
        lastDay.set(contract.lastDay());
        feeMonth.set(contract.feeMonth());
        deposit.set(contract.deposit());
    }

    StayDraft draft() {
        boolean known = stay.admittedDayKnown() || !stay.admittedOn().equals(admittedOn.get());
        String typed = number.get() == null ? "" : number.get().strip();
        var contract = new ContractDraft(
                typed.isEmpty() ? null : typed, from.get(), lastDay.get(), feeMonth.get(), deposit.get());
        return new StayDraft(stay.id(), stay.residentId(), admittedOn.get(), known, null, null, contract, null, null);
    }

    Problems problems() {
        return draft().check(desk.today());
    }

    void save(Runnable onSaved) {
        StayDraft draft = draft();
        desk.background().run(() -> door.commands().correct(draft, stay.revision()), outcome -> {
            switch (outcome) {
                case Admitted done -> {
                    desk.dialogs().saved(desk.t("stay.correct.saved", name), done.revision());
                    onSaved.run();
                }
                case AlreadyInHouse other ->
                    desk.dialogs().refused(desk.t("stay.problem.alreadyInHouse", other.admittedOn()));
                case BedRefusal refusal ->
                    desk.dialogs().refused(desk.messages().t(refusal.problem()));
            }
        });
    }

    ObjectProperty<LocalDate> admittedOn() {
        return admittedOn;
    }

    StringProperty number() {
        return number;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    ObjectProperty<LocalDate> lastDay() {
        return lastDay;
    }

    ObjectProperty<Money> feeMonth() {
        return feeMonth;
    }

    ObjectProperty<Money> deposit() {
        return deposit;
    }
}
