// SPDX-License-Identifier: Apache-2.0
package anyi.staff.file;

import anyi.kit.Desk;
import anyi.kit.list.NarrowedRows;
import anyi.staff.StaffQueries;
import anyi.staff.StaffRow;
import anyi.term.StaffPosition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/** Everybody who works or worked here, narrowed by chips and search. */
final class StaffListModel {
    static final String IN_POST = "IN_POST";
    static final String CARE = "CARE";
    static final String CERTIFIED = "CERTIFIED";
    static final String LEFT = "LEFT";

    private final Desk desk;
    private final StaffQueries queries;
    private final NarrowedRows<StaffRow> rows;
    private Runnable onLoaded = () -> {};

    StaffListModel(Desk desk, StaffQueries queries) {
        this.desk = desk;
        this.queries = queries;
        rows = new NarrowedRows<>(
                this::isIn,
                (row, text) -> row.search().contains(text) || row.name().contains(text));
        rows.choose(Set.of(IN_POST));
    }

    void load(Runnable then) {
        onLoaded = then;
        reload();
    }

    void reload() {
        desk.background().latest(this, () -> queries.all(desk.today()), read -> {
            rows.set(read.stream()
                    .sorted(Comparator.comparing(row -> row.position().orElse(StaffPosition.OTHER)))
                    .toList());
            onLoaded.run();
        });
    }

    NarrowedRows<StaffRow> rows() {
        return rows;
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
