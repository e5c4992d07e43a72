// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.fact;

import anyi.subsidy.engine.Span;
import anyi.term.CareDependence;
import anyi.term.DisabilityCategory;
import anyi.term.EconomicCategory;
import anyi.term.HukouKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How columns become the fields of a fact. A missing field stays missing: a condition on it is undecided. */
final class FactValues {
    private FactValues() {}

    static Map<String, String> hukou(@Nullable String division, @Nullable HukouKind kind) {
        var value = new HashMap<String, String>();
        if (division != null && !division.isBlank()) {
            value.put("division", division);
        }
        if (kind != null && kind != HukouKind.UNKNOWN) {
            value.put("kind", kind.name());
        }
        return value;
    }

    static Map<String, String> economic(@Nullable EconomicCategory category, @Nullable String certificate) {
        if (category == null) {
            return Map.of();
        }
        return certificate == null
                ? Map.of(Span.VALUE, category.name())
                : Map.of(Span.VALUE, category.name(), "certificate", certificate);
    }

    /** The grades of MZ/T 039 map to today's levels, except the worst: severe or complete, nobody knows which. */
    static Map<String, String> care(@Nullable CareDependence level, @Nullable Short oldGrade) {
        if (level != null) {
            return Map.of(Span.VALUE, level.name());
        }
        if (oldGrade == null) {
            return Map.of();
        }
        return Map.of(
                Span.VALUE,
                switch (oldGrade) {
                    case 0 -> "INTACT";
                    case 1 -> "MILD";
                    case 2 -> "MODERATE";
                    default -> "SEVERE|COMPLETE";
                });
    }

    static Map<String, String> disability(DisabilityCategory category, @Nullable Short grade) {
        var value = new HashMap<String, String>();
        value.put("category", category.name());
        value.put("multiple", String.valueOf(category == DisabilityCategory.MULTIPLE));
        if (grade != null) {
            value.put("grade", grade.toString());
        }
        return value;
    }

    static @Nullable LocalDate end(LocalDate from, @Nullable LocalDate to, @Nullable LocalDate expires) {
        @Nullable LocalDate end = earlier(to, expires == null ? null : expires.plusDays(1));
        return end != null && !end.isAfter(from) ? from : end;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
