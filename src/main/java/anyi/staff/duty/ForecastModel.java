// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import anyi.kit.Desk;
import anyi.kit.list.NarrowedRows;
import java.time.LocalDate;

/** Who misses which date, narrowed by chips and search. */
final class ForecastModel {
    static final String PAST = "PAST";
    static final String MONTH = "MONTH";
    private static final int MONTHS = 6;

    private final Desk desk;
    private final DutyQueries queries;
    private final NarrowedRows<ForecastRow> rows;

    ForecastModel(Desk desk, DutyQueries queries) {
        this.desk = desk;
        this.queries = queries;
        rows = new NarrowedRows<>(
                this::isIn,
                (row, text) -> row.person().name().contains(text)
                        || row.person().search().contains(text));
    }

    void load(Runnable onLoaded) {
        LocalDate today = desk.today();
        desk.background().latest(this, () -> queries.forecast(today, today.plusMonths(MONTHS)), read -> {
            rows.set(read);
            onLoaded.run();
        });
    }

    NarrowedRows<ForecastRow> rows() {
        return rows;
    }

    private boolean isIn(String chip, ForecastRow row) {
        LocalDate today = desk.today();
        return switch (chip) {
            case PAST -> row.judgement().standing().isBroken();
            case MONTH -> !row.judgement().standing().isBroken() && !row.dueOn().isAfter(today.plusDays(30));
            default -> true;
        };
    }
}
