// SPDX-License-Identifier: Apache-2.0
package anyi.stay.leave;

import anyi.kit.Desk;
import anyi.kit.list.NarrowedRows;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;

/** This year's leaves, narrowed by chips and search. */
final class LeaveListModel {
    static final String AWAY = "AWAY";
    static final String OVERDUE = "OVERDUE";
    static final String MONTH = "MONTH";

    private final Desk desk;
    private final LeaveQueries queries;
    private final LeaveCommands commands;
    private final NarrowedRows<LeaveRow> rows;

    LeaveListModel(Desk desk, LeaveQueries queries, LeaveCommands commands, Set<String> chips) {
        this.desk = desk;
        this.queries = queries;
        this.commands = commands;
        rows = new NarrowedRows<>(this::isIn, (row, text) -> words(row).contains(text));
        rows.choose(chips);
    }

    void load(Runnable onLoaded) {
        LocalDate today = desk.today();
        desk.background().latest(this, () -> queries.since(today.withDayOfYear(1), today), read -> {
            rows.set(read.reversed());
            onLoaded.run();
        });
    }

    NarrowedRows<LeaveRow> rows() {
        return rows;
    }

    private boolean isIn(String chip, LeaveRow row) {
        LocalDate today = desk.today();
        YearMonth month = YearMonth.from(today);
        return switch (chip) {
            case AWAY -> row.isAway(today);
            case OVERDUE -> row.daysOverdue(today) > 0;
            case MONTH -> row.touches(month);
            default -> true;
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
