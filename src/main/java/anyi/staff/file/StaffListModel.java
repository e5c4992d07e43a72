// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.staff.StaffQueries;
import anyi.staff.StaffRow;
import anyi.term.StaffPosition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Everybody who works or worked here, narrowed by chips and search. */
final class StaffListModel {
    static final String IN_POST = "IN_POST";
    static final String CARE = "CARE";
    static final String CERTIFIED = "CERTIFIED";
    static final String LEFT = "LEFT";

    private final Desk desk;
    private final StaffQueries queries;
    private final ObservableList<StaffRow> all = FXCollections.observableArrayList();
    private final FilteredList<StaffRow> shown = new FilteredList<>(all);
    private Set<String> chips = Set.of(IN_POST);
    private String search = "";
    private Runnable onLoaded = () -> {};

    StaffListModel(Desk desk, StaffQueries queries) {
        this.desk = desk;
        this.queries = queries;
        narrow();
    }

    void load(Runnable then) {
        onLoaded = then;
        reload();
    }

    void reload() {
        desk.background().latest(this, () -> queries.all(desk.today()), rows -> {
            all.setAll(rows.stream()
                    .sorted(Comparator.comparing(row -> row.position().orElse(StaffPosition.OTHER)))
                    .toList());
            onLoaded.run();
        });
    }

    ObservableList<StaffRow> rows() {
        return shown;
    }

    int countAll() {
        return all.size();
    }

    long count(String chip) {
        return all.stream().filter(row -> isIn(chip, row)).count();
    }

    void choose(Set<String> chosen) {
        chips = chosen;
        narrow();
    }

    void search(String text) {
        search = text.toLowerCase(Locale.ROOT);
        narrow();
    }

    private void narrow() {
        Set<String> wanted = chips;
        shown.setPredicate(row -> wanted.stream().allMatch(chip -> isIn(chip, row))
                && (search.isEmpty()
                        || row.search().contains(search)
                        || row.name().contains(search)));
    }

    private boolean isIn(String chip, StaffRow row) {
        LocalDate today = desk.today();
        return switch (chip) {
            case IN_POST -> row.isInPost(today);
            case CARE ->
                row.isInPost(today) && row.position().map(StaffPosition::isCare).orElse(false);
            case CERTIFIED ->
                row.isInPost(today)
                        && row.position().map(StaffPosition::isCare).orElse(false)
                        && row.skill().isPresent();
            case LEFT -> !row.isInPost(today) && row.leftOn().isPresent();
            default -> true;
        };
    }
}
