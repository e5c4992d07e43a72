// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy;

import anyi.kit.Desk;
import anyi.store.Store;
import anyi.subsidy.claim.ClaimCommands;
import anyi.subsidy.claim.ClaimDraft;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.fact.RecipientQueries;
import anyi.subsidy.fact.RecipientRow;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.word.FactWords;
import anyi.subsidy.word.WhoseWords;
import anyi.term.Beneficiary;
import anyi.value.Problems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Takes over one approval that was given elsewhere: which, for whom, from when. */
final class ClaimFormModel {
    /** Somebody to choose. */
    record Who(Recipient whose, String name) {}

    /** A policy to choose. */
    record Which(String code, String title, Beneficiary pays) {}

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
                .map(code -> book.newest(code).orElseThrow().head())
                .map(head -> new Which(head.code(), facts.words(head.title()), head.beneficiary()))
                .toList();
        var people = new ArrayList<Who>();
        var words = new WhoseWords(desk.messages());
        for (RecipientRow one : new RecipientQueries(store.read()).all(YearMonth.from(desk.today()))) {
            people.add(new Who(one.whose(), words.choice(one)));
        }
        return new Choices(which, people);
    }

    Problems problems() {
        Problems typed = draft().check(desk.today());
        return policy.get() == null || who.get() == null
                ? typed
                : typed.and(draft().checkKind(policy.get().pays()));
    }

    private ClaimDraft draft() {
        String code = policy.get() == null ? null : policy.get().code();
        Recipient whose = who.get() == null ? Recipient.HOME : who.get().whose();
        return new ClaimDraft(code, whose, appliedOn.get(), approvedFrom.get());
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
