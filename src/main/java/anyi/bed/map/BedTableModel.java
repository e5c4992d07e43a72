// SPDX-License-Identifier: Apache-2.0
package anyi.bed.map;

import anyi.bed.BedQueries;
import anyi.bed.BedRow;
import anyi.kit.Desk;
import anyi.kit.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The beds of a day as a list, narrowed by chips and by what is typed. */
final class BedTableModel {
    private final Desk desk;
    private final BedQueries queries;
    private final ObjectProperty<LocalDate> on = new SimpleObjectProperty<>();
    private final ObservableList<BedRow> rows = FXCollections.observableArrayList();
    private List<BedRow> all = List.of();
    private Set<BedChip> chips;
    private String search = "";

    BedTableModel(Desk desk, BedQueries queries, Place.BedTable place) {
        this.desk = desk;
        this.queries = queries;
        on.set(place.on());
        chips = BedChip.named(place.chip()).map(Set::of).orElse(Set.of());
        on.addListener((value, before, now) -> {
            if (now != null) {
                load();
            }
        });
    }

    void load() {
        LocalDate day = on.get();
        desk.background().latest(this, () -> queries.on(day), found -> {
            all = found;
            narrow();
        });
    }

    void choose(Set<String> chosen) {
        chips = chosen.stream().map(BedChip::valueOf).collect(Collectors.toUnmodifiableSet());
        narrow();
    }

    void search(String words) {
        search = words;
        narrow();
    }

    private void narrow() {
        rows.setAll(all.stream()
                .filter(bed -> chips.stream().allMatch(chip -> chip.takes(bed)))
                .filter(this::matches)
                .toList());
    }

    private boolean matches(BedRow bed) {
        return bed.label().contains(search)
                || bed.place().room().number().contains(search)
                || bed.occupant()
                        .filter(occupant -> occupant.person().name().contains(search))
                        .isPresent();
    }

    boolean isChosen(BedChip chip) {
        return chips.contains(chip);
    }

    long count(BedChip chip) {
        return all.stream().filter(chip::takes).count();
    }

    int countAll() {
        return all.size();
    }

    ObjectProperty<LocalDate> on() {
        return on;
    }

    ObservableList<BedRow> rows() {
        return rows;
    }
}
