// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** A day within the same month, year or claims year as the day that decides. */
    record Same(Rules.Within within) implements Check {}

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
        try {
            return text.indexOf('|') < 0 ? Optional.of(passes(text)) : passesOneOf(text);
        } catch (NumberFormatException e) {
            // neither a number nor a day: nobody can say whether it is in the range
            return Optional.empty();
        }
    }

    /** The mark before the name of a fact whose value is meant instead of a value. */
    String FACT = "@";

    /** The facts whose values it compares with. */
    default List<String> references() {
        return switch (this) {
            case In(var values) -> facts(values);
            case Prefix(var prefixes) -> facts(prefixes);
            case Range(var from, var below, var upTo) ->
                facts(Stream.of(from, below, upTo).filter(Objects::nonNull).toList());
            case Fields(var fields) ->
                fields.values().stream()
                        .flatMap(one -> one.references().stream())
                        .toList();
            case Same _, Absent _ -> List.of();
        };
    }

    private static List<String> facts(List<String> values) {
        return values.stream()
                .filter(value -> value.startsWith(FACT))
                .map(value -> value.substring(FACT.length()))
                .toList();
    }

    /** Whether it depends on other facts or on the day. */
    default boolean refers() {
        return switch (this) {
            case In(var values) -> refers(values);
            case Prefix(var prefixes) -> refers(prefixes);
            case Range(var from, var below, var upTo) -> refers(from) || refers(below) || refers(upTo);
            case Fields(var fields) -> fields.values().stream().anyMatch(Check::refers);
            case Same _ -> true;
            case Absent _ -> false;
        };
    }

    private static boolean refers(List<String> values) {
        for (String value : values) {
            if (refers(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refers(@Nullable String value) {
        return value != null && value.startsWith(FACT);
    }

    /** With the values in place of the facts' names; nothing when one is not known. */
    default Optional<Check> resolved(Day day) {
        return switch (this) {
            case In(var values) -> resolved(values, day).map(In::new);
            case Prefix(var prefixes) -> resolved(prefixes, day).map(Prefix::new);
            case Range(var from, var below, var upTo) -> {
                Optional<List<String>> known = resolved(
                        Stream.of(from, below, upTo)
                                .map(one -> one == null ? "" : one)
                                .toList(),
                        day);
                yield known.map(three -> new Range(some(three.get(0)), some(three.get(1)), some(three.get(2))));
            }
            case Same(Rules.Within within) -> Optional.of(range(within, day));
            case Fields(var fields) -> {
                var known = new TreeMap<String, Check>();
                for (var field : fields.entrySet()) {
                    Optional<Check> one = field.getValue().resolved(day);
                    if (one.isEmpty()) {
                        yield Optional.empty();
                    }
                    known.put(field.getKey(), one.get());
                }
                yield Optional.of(new Fields(known));
            }
            case Absent _ -> Optional.of(this);
        };
    }

    private static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Range range(Rules.Within within, Day day) {
        LocalDate on = day.on();
        return switch (within) {
            case MONTH ->
                new Range(
                        on.withDayOfMonth(1).toString(),
                        null,
                        on.withDayOfMonth(on.lengthOfMonth()).toString());
            case YEAR ->
                new Range(
                        on.withDayOfYear(1).toString(),
                        null,
                        on.withDayOfYear(on.lengthOfYear()).toString());
            case CLAIMS_YEAR ->
                new Range(
                        day.claimsYear().first().toString(),
                        day.claimsYear().next().toString(),
                        null);
            case LIFETIME -> new Range(null, null, on.toString());
        };
    }

    private static Optional<List<String>> resolved(List<String> values, Day day) {
        var known = new ArrayList<String>();
        for (String value : values) {
            if (!refers(value)) {
                known.add(value);
                continue;
            }
            Optional<String> text = day.text(value.substring(FACT.length()));
            if (text.isEmpty()) {
                return Optional.empty();
            }
            known.add(text.get());
        }
        return Optional.of(known);
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> date(String text) {
        boolean looksSo = text.length() == 10 && text.charAt(4) == '-';
        try {
            return looksSo ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
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
            case Same _, Fields _ -> throw new IllegalStateException(toString());
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
