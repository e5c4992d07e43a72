// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.board;

import anyi.kit.Desk;
import anyi.store.Store;
import anyi.subsidy.claim.ClaimDraft;
import anyi.subsidy.claim.ClaimResult;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Words;
import anyi.subsidy.fact.FactQueries;
import anyi.subsidy.fact.PersonRow;
import anyi.subsidy.fact.Whom;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.run.Due;
import anyi.subsidy.run.Dues;
import anyi.subsidy.word.FactWords;
import anyi.value.Problem;
import anyi.value.Problems;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** New applications: of one person, or of everybody who meets the conditions and has none. */
final class ApplyModel {
    /**
     * Somebody to choose; a missing id is the home itself.
     *
     * @param everybody all who meet the conditions of the policy and have no claim
     */
    record Who(@Nullable UUID resident, boolean everybody, String name) {}

    /** A policy to choose. */
    record Which(String code, String title) {}

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
            which.add(new Which(code, facts.words(policy.head().title())));
            wanted.put(
                    code,
                    policy.rules().limits().documents().stream().map(Words::zh).toList());
        }
        var people = new ArrayList<Who>();
        people.add(new Who(null, true, desk.t("subsidy.apply.everybody")));
        for (PersonRow person : new FactQueries(store.read()).people(new Whom.InHouse(month))) {
            people.add(new Who(person.id(), false, person.name()));
        }
        people.add(new Who(null, false, desk.t("subsidy.month.home")));
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
                who.get() == null ? null : who.get().resident(),
                appliedOn.get(),
                null);
    }

    void save(Runnable onSaved) {
        if (who.get().everybody()) {
            write(
                    eligible().stream()
                            .map(due ->
                                    new ClaimDraft(due.policy(), due.resident().orElse(null), appliedOn.get(), null))
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
