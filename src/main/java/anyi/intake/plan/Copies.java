// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import anyi.intake.find.Layout;
import anyi.intake.find.LedgerKind;
import anyi.intake.find.Title;
import anyi.intake.read.Spelling;
import anyi.sheet.Row;
import anyi.value.PersonName;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises sheets that are an older state of another: last year's roster beside this year's. Only rosters and bed
 * ledgers say how things stand; the other ledgers of a year are records of their own.
 */
final class Copies {
    private static final double OVERLAP = 0.3;

    private Copies() {}

    static List<FoundSheet> mark(List<FoundSheet> sheets) {
        return sheets.stream()
                .map(sheet -> sheets.stream().anyMatch(other -> isOlderThan(sheet, other))
                        ? sheet.as(FoundSheet.Role.LAST_YEAR)
                        : sheet)
                .toList();
    }

    private static boolean isOlderThan(FoundSheet sheet, FoundSheet other) {
        if (sheet == other || !isState(sheet) || !isState(other) || kind(sheet) != kind(other)) {
            return false;
        }
        boolean departed = has(sheet, Field.DISCHARGED) != has(other, Field.DISCHARGED);
        Optional<YearMonth> own = when(sheet);
        Optional<YearMonth> its = when(other);
        boolean older = own.isPresent() && its.isPresent() && own.get().isBefore(its.get());
        boolean named = isCopyByName(sheet) && !isCopyByName(other);
        return !departed && (older || named) && overlap(keys(sheet), keys(other)) >= OVERLAP;
    }

    private static boolean isState(FoundSheet sheet) {
        return sheet.role() == FoundSheet.Role.CURRENT
                && (kind(sheet) == LedgerKind.RESIDENTS || kind(sheet) == LedgerKind.BEDS);
    }

    private static LedgerKind kind(FoundSheet sheet) {
        return sheet.layout().orElseThrow().kind();
    }

    private static boolean has(FoundSheet sheet, Field field) {
        return sheet.layout().orElseThrow().has(field);
    }

    private static Optional<YearMonth> when(FoundSheet sheet) {
        Title title = sheet.layout().orElseThrow().title();
        return title.month()
                .or(() -> title.year().map(year -> YearMonth.of(year, 12)))
                .or(() -> title.filledOn().map(YearMonth::from));
    }

    private static boolean isCopyByName(FoundSheet sheet) {
        return Spelling.tight(sheet.name().sheet()).matches(".*(副本|备份|去年|上年|往年|旧|copy|Copy|\\(\\d+\\)).*");
    }

    private static Set<String> keys(FoundSheet sheet) {
        Layout layout = sheet.layout().orElseThrow();
        Field field = layout.kind() == LedgerKind.BEDS && layout.has(Field.BED) ? Field.BED : Field.NAME;
        var keys = new HashSet<String>();
        layout.column(field).ifPresent(column -> {
            for (Row row : sheet.sample()) {
                String text = PersonName.tidy(row.text(column.index()));
                if (row.number() > layout.headLast() && !text.isEmpty()) {
                    keys.add(text);
                }
            }
        });
        return keys;
    }

    private static double overlap(Set<String> own, Set<String> other) {
        long shared = own.stream().filter(other::contains).count();
        int smaller = Math.min(own.size(), other.size());
        return smaller == 0 ? 0 : (double) shared / smaller;
    }
}
