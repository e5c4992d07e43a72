// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is asked of one value of a fact. */
public sealed interface Check {
    /** One of these values. */
    record In(List<String> values) implements Check {}

    /** Begins with one of these, as a division code does. */
    record Prefix(List<String> prefixes) implements Check {}

    /** A number, or an ISO date: from inclusive, below exclusive, up to inclusive. */
    record Range(
            @Nullable String from,
            @Nullable String below,
            @Nullable String upTo) implements Check {}

    /** Whether there is nothing on record on that day. */
    record Absent(boolean absent) implements Check {}

    /** Several fields of the same entry. */
    record Fields(Map<String, Check> fields) implements Check {
        public Fields {
            fields = new TreeMap<>(fields);
        }
    }

    /** Whether a value passes; nothing when it cannot be said. */
    default Optional<Boolean> passes(Map<String, String> value, String field) {
        if (this instanceof Fields(var fields)) {
            return all(fields, value);
        }
        String text = value.get(field);
        if (text == null) {
            return Optional.empty();
        }
        return text.indexOf('|') < 0 ? Optional.of(passes(text)) : passesOneOf(text);
    }

    /** Recorded as one of several values ({@code SEVERE|COMPLETE}): decided only where all of them agree. */
    private Optional<Boolean> passesOneOf(String text) {
        List<Boolean> each = java.util.Arrays.stream(text.split("\\|"))
                .map(this::passes)
                .distinct()
                .toList();
        return each.size() == 1 ? Optional.of(each.getFirst()) : Optional.empty();
    }

    private boolean passes(String text) {
        return switch (this) {
            case In(var values) -> values.contains(text);
            case Prefix(var prefixes) -> prefixes.stream().anyMatch(text::startsWith);
            case Range range -> inside(text, range);
            case Absent(boolean absent) -> !absent;
            case Fields fields -> throw new IllegalStateException(fields.toString());
        };
    }

    private static Optional<Boolean> all(Map<String, Check> fields, Map<String, String> value) {
        boolean unknown = false;
        for (var field : fields.entrySet()) {
            Optional<Boolean> passed = field.getValue().passes(value, field.getKey());
            if (passed.isPresent() && !passed.get()) {
                return passed;
            }
            unknown |= passed.isEmpty();
        }
        return unknown ? Optional.empty() : Optional.of(true);
    }

    private static boolean inside(String text, Range range) {
        return (range.from == null || compare(text, range.from) >= 0)
                && (range.below == null || compare(text, range.below) < 0)
                && (range.upTo == null || compare(text, range.upTo) <= 0);
    }

    private static int compare(String one, String other) {
        if (one.length() == 10 && one.charAt(4) == '-') {
            return one.compareTo(other);
        }
        return new BigDecimal(one).compareTo(new BigDecimal(other));
    }
}
