// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.kit.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The matrix of today, narrowed by chips and search. */
final class MatrixModel {
    static final String CARE = "CARE";
    static final String BROKEN = "BROKEN";
    static final String SOON = "SOON";
    static final String HOURS = "HOURS";

    private final Desk desk;
    private final DutyQueries queries;
    private final ObservableList<MatrixRow> all = FXCollections.observableArrayList();
    private final FilteredList<MatrixRow> shown = new FilteredList<>(all);
    private Set<String> chips = Set.of();
    private String search = "";

    MatrixModel(Desk desk, DutyQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    void load(Runnable onLoaded) {
        desk.background().latest(this, () -> queries.matrix(desk.today()), rows -> {
            all.setAll(rows);
            onLoaded.run();
        });
    }

    ObservableList<MatrixRow> rows() {
        return shown;
    }

    int countAll() {
        return all.size();
    }

    /** The columns that somebody's post asks for, each with the first rule that stands in it. */
    Map<String, Requirement> columns() {
        var columns = new LinkedHashMap<String, Requirement>();
        List<Requirement> rules = all.stream()
                .flatMap(row -> row.judgements().stream())
                .map(Judgement::requirement)
                .distinct()
                .toList();
        List.of("HEALTH", "POST")
                .forEach(first -> rules.stream()
                        .filter(rule -> rule.column().equals(first))
                        .findFirst()
                        .ifPresent(rule -> columns.put(first, rule)));
        rules.stream().filter(rule -> rule.hours().isEmpty()).forEach(rule -> columns.putIfAbsent(rule.column(), rule));
        rules.stream().filter(rule -> rule.hours().isPresent()).forEach(rule -> columns.put(rule.column(), rule));
        return columns;
    }

    long count(String chip) {
        return all.stream().filter(in(chip)).count();
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
        List<Predicate<MatrixRow>> wanted = chips.stream().map(MatrixModel::in).toList();
        shown.setPredicate(row -> wanted.stream().allMatch(chip -> chip.test(row))
                && (search.isEmpty()
                        || row.person().name().contains(search)
                        || row.person().search().contains(search)));
    }

    private static Predicate<MatrixRow> in(String chip) {
        return switch (chip) {
            case CARE -> row -> row.person().position().isCare();
            case BROKEN -> MatrixRow::isBroken;
            case SOON ->
                row -> row.due().stream()
                        .anyMatch(one -> one.standing() == Standing.ENDS_SOON
                                && one.requirement().hours().isEmpty());
            case HOURS ->
                row -> row.at("HOURS")
                        .filter(one -> one.standing() != Standing.VALID)
                        .isPresent();
            default -> row -> true;
        };
    }
}
