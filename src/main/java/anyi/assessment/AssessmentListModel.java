// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.scale.AssessmentRules;
import anyi.kit.Desk;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Everybody in house and how each stands with assessment today. */
final class AssessmentListModel {
    private final Desk desk;
    private final AssessmentQueries queries;
    private final ObservableList<AssessmentRow> rows = FXCollections.observableArrayList();
    private List<AssessmentRow> all = List.of();
    private String search = "";
    private Set<String> chips;

    AssessmentListModel(Desk desk, AssessmentQueries queries, String chip) {
        this.desk = desk;
        this.queries = queries;
        chips = chip.isEmpty() ? Set.of() : Set.of(chip);
    }

    void load() {
        desk.background().latest(this, () -> queries.inHouse(desk.today()), this::show);
    }

    private void show(List<AssessmentRow> loaded) {
        all = loaded;
        narrow();
    }

    void search(String words) {
        search = words.toLowerCase(Locale.ROOT);
        narrow();
    }

    /** The states that are chosen; none = everybody. */
    void choose(Set<String> chosen) {
        chips = chosen;
        narrow();
    }

    private void narrow() {
        rows.setAll(all.stream()
                .filter(row -> chips.isEmpty() || chips.contains(state(row).name()))
                .filter(row -> row.person().search().toLowerCase(Locale.ROOT).contains(search)
                        || row.person().name().contains(search)
                        || row.bed().filter(bed -> bed.contains(search)).isPresent())
                .toList());
    }

    AssessmentState state(AssessmentRow row) {
        return row.state(desk.today(), AssessmentRules.STANDARD);
    }

    long daysOverdue(AssessmentRow row) {
        return row.daysOverdue(desk.today(), AssessmentRules.STANDARD);
    }

    long count(AssessmentState state) {
        return all.stream().filter(row -> state(row) == state).count();
    }

    int countAll() {
        return all.size();
    }

    boolean isChosen(AssessmentState state) {
        return chips.contains(state.name());
    }

    ObservableList<AssessmentRow> rows() {
        return rows;
    }
}
