// SPDX-License-Identifier: Apache-2.0
package anyi.stay;

import anyi.kit.Desk;
import anyi.stay.Moving.Moved;
import anyi.term.Funding;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Who pays from which day, while it is chosen. */
final class FundingFormModel {
    private final Desk desk;
    private final StayDoor door;
    private final Stay stay;
    private final String name;
    private final ObjectProperty<Funding> funding = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();

    FundingFormModel(Desk desk, StayDoor door, Stay stay, String name) {
        this.desk = desk;
        this.door = door;
        this.stay = stay;
        this.name = name;
        from.set(desk.today());
    }

    Problems problems() {
        List<Problem> problems = new ArrayList<>();
        if (funding.get() == null) {
            problems.add(Problem.refuse("funding", "stay.problem.fundingMissing"));
        }
        if (from.get() == null) {
            problems.add(Problem.refuse("from", "stay.problem.fromMissing"));
        } else if (!stay.covers(from.get())) {
            problems.add(Problem.refuse("from", "stay.problem.notInHouse", from.get()));
        }
        return new Problems(problems);
    }

    void save(Runnable onSaved) {
        Funding payer = funding.get();
        LocalDate day = from.get();
        desk.background().run(() -> door.commands().changeFunding(stay.id(), payer, day), outcome -> {
            if (outcome instanceof Moved done) {
                desk.dialogs().saved(desk.t("stay.funding.saved", name, payer), done.revision());
                onSaved.run();
            } else {
                desk.dialogs().refused(desk.t("stay.problem.notInHouse", day));
            }
        });
    }

    ObjectProperty<Funding> funding() {
        return funding;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }
}
