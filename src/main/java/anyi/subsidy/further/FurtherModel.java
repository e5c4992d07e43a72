// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.further;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.kit.list.NarrowedRows;
import anyi.store.Store;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Span;
import anyi.subsidy.engine.file.AskedFacts;
import anyi.subsidy.fact.FactQueries;
import anyi.subsidy.fact.PersonRow;
import anyi.subsidy.fact.StaffBook;
import anyi.subsidy.fact.WantedFact;
import anyi.subsidy.fact.Whom;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyCommands;
import anyi.subsidy.policy.PolicyQueries;
import anyi.subsidy.word.FactWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What policies in use want to know of somebody, and what of it is recorded. */
final class FurtherModel {
    static final String MISSING = "MISSING";

    private record Loaded(String name, List<FurtherRow> rows) {}

    private final Desk desk;
    private final Store store;
    private final FurtherFactCommands commands;
    private final PolicyCommands policies;
    private final Recipient whose;
    private final FactWords facts;
    private final NarrowedRows<FurtherRow> rows = new NarrowedRows<>((chip, row) -> row.isMissing(), this::holds);
    private String name = "";

    FurtherModel(
            Desk desk, Store store, FurtherFactCommands commands, PolicyCommands policies, Place.SubsidyFacts place) {
        this.desk = desk;
        this.store = store;
        this.commands = commands;
        this.policies = policies;
        this.whose = new Recipient(place.kind(), place.id());
        this.facts = new FactWords(desk.messages());
    }

    Recipient whose() {
        return whose;
    }

    NarrowedRows<FurtherRow> rows() {
        return rows;
    }

    String name() {
        return whose.isHome() ? desk.t("subsidy.month.home") : name;
    }

    private boolean holds(FurtherRow row, String text) {
        return (title(row.wanted()) + " " + value(row) + " " + askedBy(row))
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }

    void load(Runnable onLoaded) {
        desk.background().latest(this, this::read, loaded -> {
            name = loaded.name();
            rows.set(loaded.rows());
            onLoaded.run();
        });
    }

    private Loaded read() {
        policies.installShipped(desk.session().actor());
        var book = new PolicyBook(new PolicyQueries(store.read()).active());
        List<Policy> inUse = book.codes().stream()
                .flatMap(code -> book.policies(code).stream())
                .toList();
        List<FurtherFact> recorded = new FurtherFactQueries(store.read()).of(whose);
        List<WantedFact> wanted = WantedFact.of(inUse, whose.kind());
        var found = new ArrayList<FurtherRow>();
        for (WantedFact one : wanted) {
            List<FurtherRow> own = recorded.stream()
                    .filter(fact -> fact.fact().equals(one.fact()))
                    .map(fact -> new FurtherRow(one, Optional.of(fact)))
                    .toList();
            found.addAll(own.isEmpty() ? List.of(new FurtherRow(one, Optional.empty())) : own);
        }
        recorded.stream()
                .filter(fact -> wanted.stream().noneMatch(one -> one.fact().equals(fact.fact())))
                .forEach(fact -> found.add(new FurtherRow(noLongerWanted(fact), Optional.of(fact))));
        return new Loaded(readName(), found);
    }

    private static WantedFact noLongerWanted(FurtherFact fact) {
        List<WantedFact.Field> fields = fact.fields().keySet().stream()
                .sorted()
                .map(field -> new WantedFact.Field(field, AskedFacts.Kind.TEXT, List.of()))
                .toList();
        return new WantedFact(fact.fact(), fact.fact(), true, fields, List.of());
    }

    private String readName() {
        Optional<PersonRow> person = whose.resident()
                .flatMap(id -> new FactQueries(store.read())
                        .people(new Whom.One(id)).stream().findFirst())
                .or(() -> whose.staff().flatMap(StaffBook.read(store.read())::find));
        return person.map(PersonRow::name).orElse("");
    }

    private static Optional<Policy> policy(WantedFact wanted) {
        return wanted.policies().stream().findFirst();
    }

    String title(WantedFact wanted) {
        return facts.fact(wanted.name(), policy(wanted));
    }

    /** The word of a field; of a plain value nothing more than that it is one. */
    String field(WantedFact wanted, WantedFact.Field field) {
        return field.isPlain()
                ? desk.t("subsidy.further.value")
                : facts.field(wanted.name(), field.name(), policy(wanted));
    }

    String word(WantedFact wanted, WantedFact.Field field, String value) {
        return facts.word(wanted.name(), field.name(), value, policy(wanted));
    }

    /** What is recorded, field by field. */
    String value(FurtherRow row) {
        Map<String, String> known = row.fact().map(FurtherFact::fields).orElse(Map.of());
        return row.wanted().fields().stream()
                .filter(field -> known.containsKey(field.name()))
                .map(field -> {
                    String word = word(row.wanted(), field, known.getOrDefault(field.name(), ""));
                    return field.name().equals(Span.VALUE) ? word : field(row.wanted(), field) + " " + word;
                })
                .collect(Collectors.joining(facts.comma()));
    }

    String askedBy(FurtherRow row) {
        return row.wanted().policies().stream()
                .map(policy -> facts.words(policy.head().title()))
                .distinct()
                .collect(Collectors.joining(facts.comma()));
    }

    /** Writes what was typed: in the place of what was recorded, or as a new value. */
    void save(FurtherFactDraft draft, Optional<UUID> corrected, Runnable onSaved) {
        desk.background()
                .run(
                        () -> corrected
                                .map(id -> commands.correct(desk.session().actor(), id, draft))
                                .orElseGet(() -> commands.record(desk.session().actor(), draft)),
                        result -> {
                            switch (result) {
                                case FurtherFactCommands.Recorded.Done(long revision) ->
                                    desk.dialogs().saved(desk.t("subsidy.further.saved"), revision);
                                case FurtherFactCommands.Recorded.Overlaps(FurtherFact other) ->
                                    desk.dialogs()
                                            .refused(desk.t(
                                                    "subsidy.further.overlaps",
                                                    value(new FurtherRow(draft.wanted(), Optional.of(other))),
                                                    other.from()
                                                            .map(desk.formats()::date)
                                                            .orElseGet(() -> desk.t("subsidy.further.always"))));
                            }
                            load(onSaved);
                        });
    }

    void remove(FurtherFact fact, Runnable onDone) {
        desk.background().run(() -> commands.remove(desk.session().actor(), fact.id()), revision -> {
            desk.dialogs().saved(desk.t("subsidy.further.removed"), revision);
            load(onDone);
        });
    }
}
