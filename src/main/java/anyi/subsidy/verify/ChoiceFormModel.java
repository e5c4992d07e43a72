// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import anyi.kit.Desk;
import anyi.store.Store;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.word.FactWords;
import anyi.value.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which of policies that exclude each other somebody wants, from a day on. */
final class ChoiceFormModel {
    /** A policy to choose within a group. @param beside the others of the group, in words */
    record Option(String group, String policy, String title, String beside) {}

    private record Loaded(List<Option> options, List<Choice> choices, String name) {}

    private final Desk desk;
    private final Store store;
    private final VerificationCommands commands;
    private final UUID resident;
    private final ObjectProperty<Option> option = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private Loaded known = new Loaded(List.of(), List.of(), "");

    ChoiceFormModel(Desk desk, Store store, VerificationCommands commands, UUID resident) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
        this.resident = resident;
        from.set(desk.today().withDayOfMonth(1));
    }

    void load(Consumer<ChoiceFormModel> show) {
        desk.background().run(this::read, loaded -> {
            known = loaded;
            show.accept(this);
        });
    }

    private Loaded read() {
        var facts = new FactWords(desk.messages());
        var book = new PolicyBook(new PolicyQueries(store.read()).active());
        Map<String, List<Policy>> groups = new java.util.TreeMap<>();
        for (String code : book.codes()) {
            book.newest(code)
                    .ifPresent(policy -> policy.rules().limits().exclusivity().stream()
                            .filter(one -> one.rule() == Rules.ExclusivityRule.CHOICE)
                            .forEach(one -> groups.computeIfAbsent(one.group(), group -> new ArrayList<>())
                                    .add(policy)));
        }
        var options = new ArrayList<Option>();
        groups.forEach((group, policies) -> {
            if (policies.size() > 1) {
                for (Policy policy : policies) {
                    String beside = policies.stream()
                            .filter(other -> other != policy)
                            .map(other -> facts.words(other.head().title()))
                            .collect(java.util.stream.Collectors.joining(facts.comma()));
                    options.add(new Option(
                            group,
                            policy.head().code(),
                            facts.words(policy.head().title()),
                            beside));
                }
            }
        });
        String name = new anyi.subsidy.fact.FactQueries(store.read())
                .people(new anyi.subsidy.fact.Whom.One(resident)).stream()
                        .map(anyi.subsidy.fact.PersonRow::name)
                        .findFirst()
                        .orElse("");
        return new Loaded(options, new VerificationQueries(store.read()).choices(resident), name);
    }

    List<Option> options() {
        return known.options();
    }

    String name() {
        return known.name();
    }

    /** What was chosen until now, one a line. */
    List<String> before() {
        Map<String, String> titles = new HashMap<>();
        known.options().forEach(one -> titles.put(one.policy(), one.title()));
        return known.choices().stream()
                .map(one -> desk.t(
                        one.to().isEmpty() ? "subsidy.choice.since" : "subsidy.choice.until",
                        titles.getOrDefault(one.policy(), one.policy()),
                        desk.formats().date(one.from()),
                        one.to().map(desk.formats()::date).orElse("")))
                .toList();
    }

    ObjectProperty<Option> option() {
        return option;
    }

    ObjectProperty<LocalDate> from() {
        return from;
    }

    StringProperty reason() {
        return reason;
    }

    private ChoiceDraft draft() {
        Option chosen = option.get();
        return new ChoiceDraft(
                resident,
                chosen == null ? null : chosen.group(),
                chosen == null ? null : chosen.policy(),
                from.get(),
                reason.get());
    }

    Problems problems() {
        return draft().check(desk.today());
    }

    void save(Runnable onSaved) {
        ChoiceDraft draft = draft();
        desk.background().run(() -> commands.choose(desk.session().actor(), draft), revision -> {
            desk.dialogs().saved(desk.t("subsidy.choice.saved"), revision);
            onSaved.run();
        });
    }
}
