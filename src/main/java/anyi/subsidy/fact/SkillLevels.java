// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.subsidy.engine.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whoever holds certificates of several levels at once counts as of the highest: 1 is above 5. */
final class SkillLevels {
    private static final Comparator<FactRow> HIGHEST =
            Comparator.comparing(row -> row.value().getOrDefault(Span.VALUE, "9"));

    private SkillLevels() {}

    /** @param rows of one person; the result has one level a day at most */
    static List<FactRow> highest(List<FactRow> rows) {
        var turns = new TreeSet<LocalDate>();
        for (FactRow row : rows) {
            add(turns, row.from());
            add(turns, row.to());
        }
        if (turns.isEmpty()) {
            return rows.stream().min(HIGHEST).stream().toList();
        }
        var pieces = new ArrayList<FactRow>();
        piece(rows, null, turns.first(), turns.first().minusDays(1), pieces);
        for (LocalDate turn : turns) {
            piece(rows, turn, turns.higher(turn), turn, pieces);
        }
        return pieces;
    }

    private static void add(TreeSet<LocalDate> turns, @Nullable LocalDate day) {
        if (day != null) {
            turns.add(day);
        }
    }

    private static void piece(
            List<FactRow> rows, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate on, List<FactRow> pieces) {
        Optional<FactRow> holds =
                rows.stream().filter(row -> row.span().holdsOn(on)).min(HIGHEST);
        holds.ifPresent(row -> {
            @Nullable FactRow last = pieces.isEmpty() ? null : pieces.getLast();
            if (last != null && last.row().equals(row.row()) && from != null && from.equals(last.to())) {
                pieces.set(pieces.size() - 1, row.on(last.from(), to));
            } else {
                pieces.add(row.on(from, to));
            }
        });
    }
}
