// SPDX-License-Identifier: Apache-2.0
package anyi.today;

import anyi.bed.BedShare;
import anyi.stay.movement.MovementRow;
import anyi.term.CareDependence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the workbench shows; the figures are read first.
 *
 * @param due what is due within 30 days, by kind; kinds without anything are absent
 * @param levels how many in house have which level; who has none is not counted
 */
record TodayFacts(
        Figures figures,
        Map<DueKind, List<DueRow>> due,
        Map<CareDependence, Integer> levels,
        List<MovementRow> movements,
        List<BirthdayRow> birthdays) {
    /**
     * What everybody looks at first.
     *
     * @param before the month before, for the difference
     */
    record Figures(HouseRow house, BedShare share, Optional<MonthRow> month, Optional<MonthRow> before) {
        /** With what the month would come to, where it has no run yet. */
        Figures with(MonthRow preview) {
            return new Figures(house, share, Optional.of(preview), before);
        }
    }

    TodayFacts with(DueKind kind, List<DueRow> rows) {
        var more = new EnumMap<DueKind, List<DueRow>>(DueKind.class);
        more.putAll(due);
        more.put(kind, rows);
        return new TodayFacts(figures, more, levels, movements, birthdays);
    }
}
