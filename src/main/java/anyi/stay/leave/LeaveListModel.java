// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import anyi.kit.Desk;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** This year's leaves, narrowed by chips and search. */
final class LeaveListModel {
    static final String AWAY = "AWAY";
    static final String OVERDUE = "OVERDUE";
    static final String MONTH = "MONTH";

    private final Desk desk;
    private final LeaveQueries queries;
    private final LeaveCommands commands;
    private final ObservableList<LeaveRow> all = FXCollections.observableArrayList();
    private final FilteredList<LeaveRow> shown = new FilteredList<>(all);
    private Set<String> chips;
    private String search = "";

    LeaveListModel(Desk desk, LeaveQueries queries, LeaveCommands commands, Set<String> chips) {
        this.desk = desk;
        this.queries = queries;
        this.commands = commands;
        this.chips = chips;
        narrow();
    }

    void load(Runnable onLoaded) {
        LocalDate today = desk.today();
        desk.background().latest(this, () -> queries.since(today.withDayOfYear(1), today), rows -> {
            all.setAll(rows.reversed());
            onLoaded.run();
        });
    }

    ObservableList<LeaveRow> rows() {
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
        List<Predicate<LeaveRow>> wanted = chips.stream().map(this::in).toList();
        shown.setPredicate(row -> wanted.stream().allMatch(chip -> chip.test(row))
                && (search.isEmpty() || words(row).contains(search)));
    }

    private Predicate<LeaveRow> in(String chip) {
        LocalDate today = desk.today();
        YearMonth month = YearMonth.from(today);
        return switch (chip) {
            case AWAY -> row -> row.isAway(today);
            case OVERDUE -> row -> row.daysOverdue(today) > 0;
            case MONTH -> row -> row.touches(month);
            default -> row -> true;
        };
    }

    private static String words(LeaveRow row) {
        return String.join(
                        " ",
                        row.residentName(),
                        row.residentInitials(),
                        row.bedLabel().orElse(""),
                        row.reason().orElse(""),
                        row.destination().orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    /** A leave that never took place; asked for before. */
    void takeBack(LeaveRow row, Runnable onDone) {
        desk.background().run(() -> queries.leave(row.id()).map(commands::takeBack), revision -> {
            revision.ifPresent(
                    done -> desk.dialogs().saved(desk.t("stay.leave.saved.takeBack", row.residentName()), done));
            onDone.run();
        });
    }
}
