// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import anyi.kit.Background;
import anyi.kit.list.PagedRows;
import anyi.text.Pinyin;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/**
 * The list's state. Words and chips are answered from the index in memory; of those who match, only the rows that are
 * shown are read. Chips hold from one visit to the next, as what was typed does.
 */
final class ResidentListModel {
    private static final int FIRST = 50;

    private final Background background;
    private final ResidentIndexModel indexes;
    private final ResidentListQueries queries;
    private final LocalDate today;
    private final PagedRows<ResidentRow> rows;
    private ResidentIndex index = ResidentIndex.EMPTY;
    private List<UUID> found = List.of();
    private final ReadOnlyLongWrapper answers = new ReadOnlyLongWrapper();
    private final Set<ResidentChip> chips = EnumSet.of(ResidentChip.IN_HOUSE);
    private List<String> words = List.of();
    private ResidentOrder order = ResidentOrder.BED;
    private boolean descending;

    ResidentListModel(Background background, ResidentIndexModel indexes, ResidentListQueries queries, LocalDate today) {
        this.background = background;
        this.indexes = indexes;
        this.queries = queries;
        this.today = today;
        rows = new PagedRows<>(background, this::read);
    }

    PagedRows<ResidentRow> rows() {
        return rows;
    }

    ResidentIndex index() {
        return index;
    }

    /** Rises each time that rows, index and those found are of a new answer. */
    ReadOnlyLongProperty answers() {
        return answers.getReadOnlyProperty();
    }

    /** Everybody who matches, in order. */
    List<UUID> found() {
        return found;
    }

    Set<ResidentChip> chips() {
        return Set.copyOf(chips);
    }

    /** All rows of the answer, for a copy. */
    List<ResidentRow> readAll() {
        return rows(found);
    }

    /** Reads the index again if anything was written since. */
    void load() {
        var question = new Question(words, Set.copyOf(chips), order, descending);
        background.latest(this, () -> answer(question), this::show);
    }

    void type(String typed) {
        words = Pinyin.query(typed);
        load();
    }

    void choose(Set<ResidentChip> chosen) {
        chips.clear();
        chips.addAll(chosen);
        load();
    }

    void sort(ResidentOrder by, boolean downwards) {
        order = by;
        descending = downwards;
        load();
    }

    boolean isNarrowed() {
        return !words.isEmpty() || chips.size() > 1;
    }

    private record Question(List<String> words, Set<ResidentChip> chips, ResidentOrder order, boolean descending) {}

    private record Answer(ResidentIndex index, List<UUID> found, List<ResidentRow> first) {}

    private Answer answer(Question asked) {
        ResidentIndex now = indexes.on(today);
        List<UUID> ids = now.find(asked.words, asked.chips, asked.order, asked.descending);
        return new Answer(now, ids, rows(ids.subList(0, Math.min(FIRST, ids.size()))));
    }

    private void show(Answer answer) {
        index = answer.index;
        found = answer.found;
        rows.show(answer.found.size(), answer.first);
        answers.set(answers.get() + 1);
    }

    private List<ResidentRow> read(int from, int count) {
        List<UUID> ids = found;
        return rows(ids.subList(Math.min(from, ids.size()), Math.min(from + count, ids.size())));
    }

    private List<ResidentRow> rows(List<UUID> ids) {
        Map<UUID, ResidentRow> byId = queries.rows(ids, today).stream()
                .collect(Collectors.toMap(ResidentRow::id, Function.identity(), (one, other) -> one));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
