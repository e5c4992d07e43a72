// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.kit.Desk;
import anyi.kit.Place;
import anyi.value.Problems;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Two files side by side, and whose word holds so far. */
final class MergeModel {
    private final Desk desk;
    private final MergeQueries queries;
    private final MergeCommands commands;
    private final Pair pair;
    /** Set anew by each reading. */
    private final ReadOnlyObjectWrapper<Optional<MergeDraft>> read = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Problems> problems = new ReadOnlyObjectWrapper<>(Problems.NONE);
    private final ReadOnlyObjectWrapper<Optional<UUID>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<MergeDraft> draft = Optional.empty();

    MergeModel(Desk desk, MergeQueries queries, MergeCommands commands, Pair pair) {
        this.desk = desk;
        this.queries = queries;
        this.commands = commands;
        this.pair = pair;
    }

    ReadOnlyObjectProperty<Optional<MergeDraft>> read() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Problems> problems() {
        return problems.getReadOnlyProperty();
    }

    /** The file that is there where one of the two is gone. */
    ReadOnlyObjectProperty<Optional<UUID>> done() {
        return done.getReadOnlyProperty();
    }

    private record Reading(Optional<MergeDraft> draft, Optional<UUID> kept) {}

    void load() {
        desk.background().latest(this, this::sides, reading -> {
            done.set(reading.kept());
            reading.draft().ifPresent(fresh -> {
                draft = reading.draft();
                read.set(draft);
                look(fresh);
            });
        });
    }

    private Reading sides() {
        Optional<FileSide> one = queries.side(pair.one());
        Optional<FileSide> other = queries.side(pair.other());
        if (one.isPresent() && other.isPresent()) {
            return new Reading(Optional.of(MergeDraft.of(one.get(), other.get())), Optional.empty());
        }
        UUID there = one.isPresent() ? pair.one() : pair.other();
        return new Reading(
                Optional.empty(),
                queries.keptFor(pair.one())
                        .or(() -> queries.keptFor(pair.other()))
                        .or(() -> Optional.of(there)));
    }

    void choose(MergeField field, Side side) {
        draft = draft.map(known -> known.with(field, side));
        draft.ifPresent(this::look);
    }

    void choose(FactKind kind, Side side) {
        draft = draft.map(known -> known.with(kind, side));
        draft.ifPresent(this::look);
    }

    private void look(MergeDraft now) {
        problems.set(now.check(desk.today()));
    }

    /** Makes them one, unless they contradict each other; the sentences then stand on the page. */
    void merge() {
        if (draft.isEmpty()) {
            return;
        }
        MergeDraft chosen = draft.get();
        if (problems.get().refuse()) {
            desk.dialogs().refused(desk.t("resident.merge.refused"));
            return;
        }
        desk.background().run(() -> commands.merge(chosen), result -> answer(chosen, result));
    }

    private void answer(MergeDraft chosen, Merging result) {
        switch (result) {
            case Merging.Merged(UUID kept, long revision) -> {
                desk.navigator().open(new Place.CaseFile(kept, ""));
                desk.dialogs().saved(desk.t("resident.merge.done", chosen.name()), revision);
            }
            case Merging.Contradicts(Problems found) -> {
                problems.set(found);
                desk.dialogs().refused(desk.t("resident.merge.refused"));
            }
            case Merging.ChangedMeanwhile _ -> {
                desk.dialogs().refused(desk.t("resident.merge.changed"));
                load();
            }
        }
    }

    void apart() {
        desk.background().run(() -> commands.apart(pair), revision -> {
            desk.navigator().open(new Place.Duplicates());
            draft.ifPresent(known -> desk.dialogs()
                    .saved(
                            desk.t(
                                    "resident.merge.apart.saved",
                                    known.one().person().name(),
                                    known.other().person().name()),
                            revision));
        });
    }
}
