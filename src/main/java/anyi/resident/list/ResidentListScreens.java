// SPDX-License-Identifier: Apache-2.0
package anyi.resident.list;

import anyi.kit.Desk;
import anyi.kit.Page;
import anyi.kit.Place;
import anyi.store.Store;
import anyi.text.Pinyin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The list of residents, and the search for residents from everywhere. */
public final class ResidentListScreens {
    private static final int MOST = 12;

    private final Desk desk;
    private final NextSteps steps;
    private final ResidentListQueries rows;
    private final ResidentIndexModel indexes;

    public ResidentListScreens(Desk desk, Store store, NextSteps steps) {
        this.desk = desk;
        this.steps = steps;
        this.rows = new ResidentListQueries(store.read());
        this.indexes = new ResidentIndexModel(new IndexQueries(store.read()), store::revision);
    }

    public Page residents(Place.Residents place) {
        var model = new ResidentListModel(desk.background(), indexes, rows, desk.today());
        model.choose(ResidentChip.named(place.chip()));
        return new ResidentListView(desk, model, steps);
    }

    /** By name, pinyin, initials, number, telephone or bed; who is in house first. Called in the background. */
    public List<FoundResident> find(String typed) {
        List<String> words = Pinyin.query(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        ResidentIndex index = indexes.on(desk.today());
        var found = new ArrayList<IndexRow>();
        for (IndexRow row : index.rows()) {
            if (row.matches(words)) {
                found.add(row);
            }
        }
        found.sort(Comparator.comparing((IndexRow row) -> row.has(ResidentChip.LEFT))
                .thenComparing(row -> !beginsWith(row.search(), words.getFirst())));
        List<UUID> best = found.stream().limit(MOST).map(IndexRow::id).toList();
        return rows.rows(best, desk.today()).stream()
                .sorted(Comparator.comparingInt(row -> best.indexOf(row.id())))
                .map(row -> new FoundResident(row.id(), row.who().name(), new ResidentWords(desk).detail(row)))
                .toList();
    }

    private static boolean beginsWith(String search, String word) {
        return search.startsWith(word) || search.contains(" " + word);
    }

    /** Everybody whom the chips of a place leave, for figures that open the list. */
    public int count(String chip) {
        Set<ResidentChip> chips = ResidentChip.named(chip);
        return (int) indexes.on(desk.today()).rows().stream()
                .filter(row -> row.hasAll(chips))
                .count();
    }
}
