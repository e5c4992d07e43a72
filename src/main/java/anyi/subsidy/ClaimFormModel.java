// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.store.Store;
import anyi.subsidy.claim.ClaimCommands;
import anyi.subsidy.claim.ClaimDraft;
import anyi.subsidy.fact.FactQueries;
import anyi.subsidy.fact.PersonRow;
import anyi.subsidy.fact.Whom;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.word.FactWords;
import anyi.value.Problems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Takes over one approval that was given elsewhere: which, for whom, from when. */
final class ClaimFormModel {
    /** Somebody to choose; a missing id is the home itself. */
    record Who(@Nullable UUID resident, String name) {}

    /** A policy to choose. */
    record Which(String code, String title) {}

    private final Desk desk;
    private final SubsidyActs acts;
    private final ObjectProperty<Which> policy = new SimpleObjectProperty<>();
    private final ObjectProperty<Who> who = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> appliedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> approvedFrom = new SimpleObjectProperty<>();

    ClaimFormModel(Desk desk, SubsidyActs acts) {
        this.desk = desk;
        this.acts = acts;
        approvedFrom.set(desk.today().withDayOfMonth(1));
    }

    ObjectProperty<Which> policy() {
        return policy;
    }

    ObjectProperty<Who> who() {
        return who;
    }

    ObjectProperty<LocalDate> appliedOn() {
        return appliedOn;
    }

    ObjectProperty<LocalDate> approvedFrom() {
        return approvedFrom;
    }

    private record Choices(List<Which> policies, List<Who> people) {}

    /** What can be chosen: policies in use, people in house, the home. */
    void choices(Store store, BiConsumer<List<Which>, List<Who>> show) {
        desk.background().run(() -> read(store), choices -> show.accept(choices.policies(), choices.people()));
    }

    private Choices read(Store store) {
        var book = new PolicyBook(new PolicyQueries(store.read()).active());
        var facts = new FactWords(desk.messages());
        List<Which> which = book.codes().stream()
                .map(code -> new Which(
                        code, facts.words(book.newest(code).orElseThrow().head().title())))
                .toList();
        var people = new ArrayList<Who>();
        people.add(new Who(null, desk.t("subsidy.month.home")));
        var inHouse = new Whom.InHouse(YearMonth.from(desk.today()));
        for (PersonRow person : new FactQueries(store.read()).people(inHouse)) {
            people.add(new Who(person.id(), person.name()));
        }
        return new Choices(which, people);
    }

    Problems problems() {
        return draft().check(desk.today());
    }

    private ClaimDraft draft() {
        String code = policy.get() == null ? null : policy.get().code();
        UUID resident = who.get() == null ? null : who.get().resident();
        return new ClaimDraft(code, resident, appliedOn.get(), approvedFrom.get());
    }

    void save(Runnable onSaved) {
        var claim = draft().toClaim();
        desk.background().run(() -> acts.claims().approve(desk.session().actor(), claim), result -> {
            switch (result) {
                case ClaimCommands.Approved.Done done -> desk.dialogs().saved(desk.t("subsidy.claim.approved"));
                case ClaimCommands.Approved.Already already ->
                    desk.dialogs()
                            .refused(desk.t(
                                    "subsidy.claim.already", already.from().toString()));
                case ClaimCommands.Approved.UnderWay onItsWay ->
                    desk.dialogs().refused(desk.t("subsidy.claim.underWay", onItsWay.state()));
            }
            onSaved.run();
        });
    }
}
