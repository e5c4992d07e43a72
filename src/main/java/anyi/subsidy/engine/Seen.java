// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact as it was found. An empty value = nothing on record. */
public record Seen(
        String fact,
        Map<String, String> value,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String ref) {
    static Seen of(String fact, Span span) {
        return new Seen(fact, span.value(), span.from(), span.to(), span.ref());
    }

    static Seen nothing(String fact) {
        return new Seen(fact, Map.of(), null, null, "");
    }

    public boolean isNothing() {
        return value.isEmpty();
    }
}
