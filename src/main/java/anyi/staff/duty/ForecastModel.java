// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.kit.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Who misses which date, narrowed by chips and search. */
final class ForecastModel {
    static final String PAST = "PAST";
    static final String MONTH = "MONTH";
    private static final int MONTHS = 6;

    private final Desk desk;
    private final DutyQueries queries;
    private final ObservableList<ForecastRow> all = FXCollections.observableArrayList();
    private final FilteredList<ForecastRow> shown = new FilteredList<>(all);
    private Set<String> chips = Set.of();
    private String search = "";

    ForecastModel(Desk desk, DutyQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    void load(Runnable onLoaded) {
        LocalDate today = desk.today();
        desk.background().latest(this, () -> queries.forecast(today, today.plusMonths(MONTHS)), rows -> {
            all.setAll(rows);
            onLoaded.run();
        });
    }

    ObservableList<ForecastRow> rows() {
        return shown;
    }

    int countAll() {
        return all.size();
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
        List<Predicate<ForecastRow>> wanted = chips.stream().map(this::in).toList();
        shown.setPredicate(row -> wanted.stream().allMatch(chip -> chip.test(row))
                && (search.isEmpty()
                        || row.person().name().contains(search)
                        || row.person().search().contains(search)));
    }

    private Predicate<ForecastRow> in(String chip) {
        LocalDate today = desk.today();
        return switch (chip) {
            case PAST -> row -> row.judgement().standing().isBroken();
            case MONTH ->
                row -> !row.judgement().standing().isBroken() && !row.dueOn().isAfter(today.plusDays(30));
            default -> row -> true;
        };
    }
}
