// SPDX-License-Identifier: Apache-2.0
package anyi.assessment;

import anyi.assessment.rule.RuleDraft;
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
    private final AssessDoor door;
    private final ObservableList<AssessmentRow> rows = FXCollections.observableArrayList();
    private List<AssessmentRow> all = List.of();
    private AssessmentRules rules = AssessmentRules.STANDARD;
    private String search = "";
    private Set<String> chips;

    AssessmentListModel(Desk desk, AssessDoor door, String chip) {
        this.desk = desk;
        this.door = door;
        chips = chip.isEmpty() ? Set.of() : Set.of(chip);
    }

    void load() {
        desk.background()
                .latest(
                        this,
                        () -> new Loaded(
                                door.queries().inHouse(desk.today()),
                                door.rules().book().on(desk.today())),
                        this::show);
    }

    private record Loaded(List<AssessmentRow> rows, AssessmentRules rules) {}

    private void show(Loaded loaded) {
        all = loaded.rows();
        rules = loaded.rules();
        narrow();
    }

    RuleFormModel rulesToChange() {
        return new RuleFormModel(rules, desk.today());
    }

    void decide(RuleDraft draft) {
        desk.background().run(() -> door.decisions().decide(draft), revision -> {
            desk.dialogs().saved(desk.t("assessment.rule.saved"), revision);
            load();
        });
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
        return row.state(desk.today(), rules);
    }

    Set<DueReason> reasons(AssessmentRow row) {
        return row.reasons(desk.today(), rules);
    }

    long daysOverdue(AssessmentRow row) {
        return row.daysOverdue(desk.today(), rules);
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
