// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.subsidy.claim.ClaimCase;
import anyi.subsidy.claim.ClaimResult;
import anyi.subsidy.claim.ClaimRules;
import anyi.subsidy.claim.StepDraft;
import anyi.term.ClaimMove;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One step for one claim, or for several that stand alike. */
final class StepFormModel {
    private final Desk desk;
    private final ClaimDeeds deeds;
    private final ClaimMove move;
    private final List<ClaimCase> claims;
    private final ClaimRules rules;
    private final ObjectProperty<LocalDate> doneOn = new SimpleObjectProperty<>();
    private final StringProperty doneBy = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> effectiveOn = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> paidLater = new SimpleObjectProperty<>(false);

    StepFormModel(Desk desk, ClaimDeeds deeds, ClaimMove move, List<ClaimCase> claims, ClaimRules rules) {
        this.desk = desk;
        this.deeds = deeds;
        this.move = move;
        this.claims = List.copyOf(claims);
        this.rules = rules;
        doneOn.set(desk.today());
        doneBy.set(desk.session().actor());
        if (move == ClaimMove.APPROVE) {
            effectiveOn.set(desk.today().withDayOfMonth(1));
        } else if (move.hasEffect()) {
            effectiveOn.set(desk.today());
        }
    }

    ClaimMove move() {
        return move;
    }

    List<ClaimCase> claims() {
        return claims;
    }

    ObjectProperty<LocalDate> doneOn() {
        return doneOn;
    }

    StringProperty doneBy() {
        return doneBy;
    }

    StringProperty reason() {
        return reason;
    }

    ObjectProperty<LocalDate> effectiveOn() {
        return effectiveOn;
    }

    ObjectProperty<Boolean> paidLater() {
        return paidLater;
    }

    private StepDraft draft() {
        return new StepDraft(
                move,
                doneOn.get(),
                doneBy.get(),
                reason.get(),
                move.hasEffect() ? effectiveOn.get() : null,
                Boolean.TRUE.equals(paidLater.get()));
    }

    Problems problems() {
        StepDraft draft = draft();
        return claims.size() == 1 ? draft.check(claims.getFirst(), rules, desk.today()) : draft.check(desk.today());
    }

    void save(Runnable onSaved) {
        StepDraft draft = draft();
        List<java.util.UUID> ids =
                claims.stream().map(claim -> claim.row().id()).toList();
        desk.background()
                .run(
                        () -> deeds.claims().step(desk.session().actor(), ids, draft, desk.today()),
                        result -> done(result, onSaved));
    }

    private void done(ClaimResult result, Runnable onSaved) {
        switch (result) {
            case ClaimResult.Written written -> {
                String sentence = desk.t("subsidy.step.saved", written.claims(), move.to());
                if (move.isFinal()) {
                    desk.dialogs().saved(sentence);
                } else {
                    desk.dialogs().saved(sentence, written.revision());
                }
                onSaved.run();
            }
            case ClaimResult.DoesNotFit misfit ->
                desk.dialogs()
                        .refused(desk.t(
                                "subsidy.step.refused",
                                misfit.name(),
                                desk.messages().t(misfit.problems().all().getFirst())));
        }
    }
}
