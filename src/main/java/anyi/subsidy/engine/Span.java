// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact for some days.
 *
 * @param from inclusive, missing = always
 * @param to exclusive, missing = open
 * @param value the fact's fields; a plain value stands under {@link #VALUE}; empty = recorded, but not decided
 * @param ref the row that it came from, such as {@code assessment/UUID}; empty = none
 * @param confirmedOn when a review confirmed it, where a policy counts from there
 */
public record Span(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Map<String, String> value,
        String ref,
        @Nullable LocalDate confirmedOn) {
    /** The name under which a plain value stands. */
    public static final String VALUE = "value";

    public Span {
        value = Map.copyOf(value);
    }

    public static Span of(@Nullable LocalDate from, @Nullable LocalDate to, String value, String ref) {
        return new Span(from, to, Map.of(VALUE, value), ref, null);
    }

    /** A value without dates. */
    public static Span always(String value) {
        return of(null, null, value, "");
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    public boolean isUndecided() {
        return value.isEmpty();
    }

    /** The plain value; empty where the fact has fields only. */
    public String plain() {
        return value.getOrDefault(VALUE, "");
    }
}
