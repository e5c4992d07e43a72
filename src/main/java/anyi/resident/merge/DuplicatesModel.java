// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.kit.Desk;
import anyi.kit.list.NarrowedRows;
import anyi.store.log.UndoResult;
import anyi.value.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Who looks like whom, and what was made one. */
final class DuplicatesModel {
    /** More than anybody looks through; the strongest reasons come first. */
    private static final int MOST = 2000;

    /** @param all how many pairs there are, of which only so many are listed */
    record Found(List<PairRow> rows, int all, List<MergedRow> merged) {}

    private final Desk desk;
    private final MergeQueries queries;
    private final MergeCommands commands;
    private final NarrowedRows<PairRow> rows =
            new NarrowedRows<>((chip, row) -> row.why().name().equals(chip), PairRow::holds);
    private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(Optional.empty());

    DuplicatesModel(Desk desk, MergeQueries queries, MergeCommands commands) {
        this.desk = desk;
        this.queries = queries;
        this.commands = commands;
    }

    NarrowedRows<PairRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Optional<Found>> found() {
        return found.getReadOnlyProperty();
    }

    void load() {
        desk.background().latest(this, this::read, read -> {
            rows.set(read.rows());
            found.set(Optional.of(read));
        });
    }

    private Found read() {
        List<Person> people = queries.people();
        Map<UUID, Person> byId = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<UUID, Period> stays = queries.stays();
        Map<Pair, Likeness> pairs = Likeness.among(people, queries.apart());
        List<PairRow> first = pairs.entrySet().stream()
                .limit(MOST)
                .map(entry -> row(byId, stays, entry.getKey(), entry.getValue()))
                .toList();
        return new Found(first, pairs.size(), queries.merged());
    }

    private static PairRow row(Map<UUID, Person> people, Map<UUID, Period> stays, Pair pair, Likeness why) {
        return new PairRow(
                java.util.Objects.requireNonNull(people.get(pair.one())),
                java.util.Objects.requireNonNull(people.get(pair.other())),
                why,
                Optional.ofNullable(stays.get(pair.one())),
                Optional.ofNullable(stays.get(pair.other())));
    }

    /** They are two. */
    void apart(PairRow row) {
        desk.background().run(() -> commands.apart(row.pair()), revision -> {
            desk.dialogs()
                    .saved(
                            desk.t(
                                    "resident.merge.apart.saved",
                                    row.one().name(),
                                    row.other().name()),
                            revision);
            load();
        });
    }

    void takeBack(MergedRow row, Runnable afterwards) {
        desk.background().run(() -> commands.takeBack(row), result -> {
            answer(row, result);
            if (result instanceof UndoResult.Undone) {
                afterwards.run();
                load();
            }
        });
    }

    private void answer(MergedRow row, UndoResult result) {
        switch (result) {
            case UndoResult.Undone(long revision) ->
                desk.dialogs().saved(desk.t("resident.merge.back.done", row.mergedName(), row.name()), revision);
            case UndoResult.LeansOn leans ->
                desk.dialogs()
                        .refused(desk.t(
                                "resident.merge.back.leansOn",
                                purposes(leans),
                                leans.later().size()));
            case UndoResult.Forbidden forbidden ->
                desk.dialogs()
                        .refused(desk.messages().t(forbidden.problems().all().getFirst()));
            case UndoResult.Final _, UndoResult.AlreadyUndone _, UndoResult.NoSuchAct _ ->
                desk.dialogs().refused(desk.t("resident.merge.back.already"));
        }
    }

    private static String purposes(UndoResult.LeansOn leans) {
        return leans.later().stream()
                .limit(3)
                .map(act -> act.purpose())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** For whoever wants to be told once it is known. */
    void whenFound(Consumer<Found> told) {
        found.addListener((value, before, now) -> now.ifPresent(told));
    }
}
