// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.store.Store;
import anyi.subsidy.claim.ClaimDraft;
import anyi.subsidy.claim.ClaimResult;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Words;
import anyi.subsidy.fact.RecipientQueries;
import anyi.subsidy.fact.RecipientRow;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.run.Due;
import anyi.subsidy.run.Dues;
import anyi.subsidy.word.FactWords;
import anyi.subsidy.word.WhoseWords;
import anyi.term.Beneficiary;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** New applications: of one person, or of everybody who meets the conditions and has none. */
final class ApplyModel {
    /**
     * Somebody to choose.
     *
     * @param everybody all who meet the conditions of the policy and have no claim
     */
    record Who(Recipient whose, boolean everybody, String name) {}

    /** A policy to choose. */
    record Which(String code, String title, Beneficiary pays) {}

    /** @param eligible who meets the conditions of a policy this month and has no claim */
    record Choices(List<Which> policies, List<Who> people, List<Due> eligible, Map<String, List<String>> documents) {}

    private static final Choices NONE = new Choices(List.of(), List.of(), List.of(), Map.of());

    private final Desk desk;
    private final Store store;
    private final ClaimDeeds deeds;
    private final ObjectProperty<Which> policy = new SimpleObjectProperty<>();
    private final ObjectProperty<Who> who = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> appliedOn = new SimpleObjectProperty<>();
    private Choices known = NONE;

    ApplyModel(Desk desk, Store store, ClaimDeeds deeds) {
        this.desk = desk;
        this.store = store;
        this.deeds = deeds;
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

    void choices(Consumer<Choices> show) {
        desk.background().run(this::read, choices -> {
            known = choices;
            policy.set(null);
            who.set(null);
            appliedOn.set(desk.today());
            show.accept(choices);
        });
    }

    private Choices read() {
        YearMonth month = YearMonth.from(desk.today());
        var facts = new FactWords(desk.messages());
        var book = new PolicyBook(new PolicyQueries(store.read()).active());
        var which = new ArrayList<Which>();
        Map<String, List<String>> wanted = new HashMap<>();
        for (String code : book.codes()) {
            Policy policy = book.newest(code).orElseThrow();
            which.add(new Which(
                    code, facts.words(policy.head().title()), policy.head().beneficiary()));
            wanted.put(
                    code,
                    policy.rules().limits().documents().stream().map(Words::zh).toList());
        }
        var people = new ArrayList<Who>();
        people.add(new Who(Recipient.HOME, true, desk.t("subsidy.apply.everybody")));
        for (RecipientRow one : new RecipientQueries(store.read()).all(month)) {
            people.add(new Who(one.whose(), false, new WhoseWords(desk.messages()).choice(one)));
        }
        List<Due> eligible = Dues.of(store.read(), month).month(month).stream()
                .filter(Due::isNotAppliedFor)
                .toList();
        return new Choices(which, people, eligible, wanted);
    }

    Problems problems() {
        Problems typed = draft().checkApplication(desk.today());
        if (who.get() == null) {
            return typed.and(Problems.of(Problem.refuse("resident", "subsidy.apply.problem.who")));
        }
        if (policy.get() != null && !who.get().everybody()) {
            return typed.and(draft().checkKind(policy.get().pays()));
        }
        return policy.get() != null && who.get().everybody() && eligible().isEmpty()
                ? typed.and(Problems.of(Problem.refuse("resident", "subsidy.apply.problem.nobody")))
                : typed;
    }

    private List<Due> eligible() {
        return known.eligible().stream()
                .filter(due -> due.policy().equals(policy.get().code()))
                .toList();
    }

    private ClaimDraft draft() {
        return new ClaimDraft(
                policy.get() == null ? null : policy.get().code(),
                who.get() == null ? Recipient.HOME : who.get().whose(),
                appliedOn.get(),
                null);
    }

    void save(Runnable onSaved) {
        if (who.get().everybody()) {
            write(
                    eligible().stream()
                            .map(due -> new ClaimDraft(due.policy(), due.whose(), appliedOn.get(), null))
                            .toList(),
                    onSaved);
        } else {
            write(List.of(draft()), onSaved);
        }
    }

    private void write(List<ClaimDraft> drafts, Runnable onSaved) {
        desk.background()
                .run(
                        () -> deeds.claims().draft(desk.session().actor(), drafts, known.documents(), desk.today()),
                        result -> {
                            if (result instanceof ClaimResult.Written written && written.claims() > 0) {
                                desk.dialogs()
                                        .saved(desk.t("subsidy.apply.saved", written.claims()), written.revision());
                            } else {
                                desk.dialogs().refused(desk.t("subsidy.apply.has"));
                            }
                            onSaved.run();
                        });
    }
}
