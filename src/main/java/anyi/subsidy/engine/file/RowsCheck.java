// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Check;
import anyi.subsidy.engine.Condition;
import anyi.subsidy.engine.Rules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a decision table that overlap, are never reached or leave a gap. Overlapping are rows of which one asks no
 * other facts than the other; gaps are looked for where rows differ in one fact only. What several facts together leave
 * open, the examples have to show.
 */
final class RowsCheck {
    private final Rules.Part part;
    private final Node at;

    private RowsCheck(Rules.Part part, Node at) {
        this.part = part;
        this.at = at;
    }

    /** From inclusive, to exclusive; whole numbers are wanted where {@code upTo} is stated. */
    private record Stretch(
            int row, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        boolean overlaps(Stretch other) {
            return (to == null || other.from == null || other.from.compareTo(to) < 0)
                    && (other.to == null || from == null || from.compareTo(other.to) < 0);
        }
    }

    static void check(Rules.Part part, Node at) {
        new RowsCheck(part, at).all();
    }

    private void all() {
        boolean unique = part.hit() == Rules.Hit.UNIQUE;
        List<Rules.Row> rows = part.rows();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (!inForceTogether(rows.get(i), rows.get(j))) {
                    continue;
                }
                if (unique && overlap(rows.get(i), rows.get(j))) {
                    problem(FileProblem.Code.ROWS_OVERLAP, j, rows.get(i).code());
                } else if (part.hit() == Rules.Hit.FIRST && covers(rows.get(i), rows.get(j))) {
                    problem(FileProblem.Code.ROW_NEVER_REACHED, j, rows.get(i).code());
                }
            }
        }
        if (part.hit() != Rules.Hit.SUM) {
            gaps();
        }
    }

    private void problem(FileProblem.Code code, int row, String other) {
        at.at("rows")
                .items()
                .get(row)
                .problem(code, other + " / " + part.rows().get(row).code());
    }

    private static boolean inForceTogether(Rules.Row one, Rules.Row other) {
        Rules.Dates first = one.dates();
        Rules.Dates second = other.dates();
        if (first == null || second == null) {
            return true;
        }
        boolean before =
                first.to() != null && second.from() != null && !first.to().isAfter(second.from());
        boolean after =
                second.to() != null && first.from() != null && !second.to().isAfter(first.from());
        return !before && !after;
    }

    /** The facts that a row asks, each by one test; nothing where it asks otherwise. */
    private static Optional<Map<String, Check>> simple(Rules.Row row) {
        List<Condition> conditions = row.when() instanceof Condition.All(var all) ? all : List.of(row.when());
        Map<String, Check> asked = new HashMap<>();
        for (Condition condition : conditions) {
            if (!(condition instanceof Condition.Holds(String fact, Check check)) || asked.containsKey(fact)) {
                return Optional.empty();
            }
            asked.put(fact, check);
        }
        return Optional.of(asked);
    }

    private static boolean overlap(Rules.Row one, Rules.Row other) {
        Optional<Map<String, Check>> first = simple(one);
        Optional<Map<String, Check>> second = simple(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        boolean fewer = first.get().size() <= second.get().size();
        Map<String, Check> few = fewer ? first.get() : second.get();
        Map<String, Check> many = fewer ? second.get() : first.get();
        if (!many.keySet().containsAll(few.keySet())
                || one.amount() != null && one.amount().equals(other.amount())) {
            return false;
        }
        boolean ranges = false;
        for (var entry : few.entrySet()) {
            Check mine = entry.getValue();
            Check theirs = many.get(entry.getKey());
            if (mine instanceof Check.Range a && theirs instanceof Check.Range b) {
                Optional<Stretch> left = stretch(0, a);
                Optional<Stretch> right = stretch(1, b);
                if (left.isEmpty() || right.isEmpty() || !left.get().overlaps(right.get())) {
                    return false;
                }
                ranges = true;
            } else if (mine instanceof Check.In(var values) && theirs instanceof Check.In(var others)) {
                if (values.stream().noneMatch(others::contains)) {
                    return false;
                }
                ranges = true;
            } else if (!mine.equals(theirs)) {
                return false;
            }
        }
        return ranges || few.isEmpty() || many.size() > few.size();
    }

    /** Whether everybody whom the later row fits is taken by the earlier one. */
    private static boolean covers(Rules.Row one, Rules.Row other) {
        if (one.dates() != null && !one.dates().equals(other.dates())) {
            return false;
        }
        Optional<Map<String, Check>> first = simple(one);
        Optional<Map<String, Check>> second = simple(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().entrySet().stream().allMatch(entry -> {
                    Check theirs = second.get().get(entry.getKey());
                    return theirs != null && wider(entry.getValue(), theirs);
                });
    }

    private static boolean wider(Check one, Check other) {
        if (one instanceof Check.In(var values) && other instanceof Check.In(var others)) {
            return values.containsAll(others);
        }
        if (one instanceof Check.Range a && other instanceof Check.Range b) {
            Optional<Stretch> wide = stretch(0, a);
            Optional<Stretch> narrow = stretch(1, b);
            return wide.isPresent() && narrow.isPresent() && contains(wide.get(), narrow.get());
        }
        return one.equals(other);
    }

    private static boolean contains(Stretch wide, Stretch narrow) {
        boolean below = wide.from == null || narrow.from != null && narrow.from.compareTo(wide.from) >= 0;
        boolean above = wide.to == null || narrow.to != null && narrow.to.compareTo(wide.to) <= 0;
        return below && above;
    }

    /** Rows that agree in everything but the range of one fact follow each other without a gap. */
    private void gaps() {
        Map<String, List<Stretch>> series = new HashMap<>();
        for (int i = 0; i < part.rows().size(); i++) {
            Rules.Row row = part.rows().get(i);
            Optional<Map<String, Check>> asked = simple(row);
            if (asked.isEmpty()) {
                continue;
            }
            for (var entry : asked.get().entrySet()) {
                if (entry.getValue() instanceof Check.Range range && !range.refers()) {
                    Map<String, Check> others = new java.util.TreeMap<>(asked.get());
                    others.remove(entry.getKey());
                    stretch(i, range)
                            .ifPresent(stretch -> series.computeIfAbsent(
                                            entry.getKey() + others + row.dates(), key -> new ArrayList<>())
                                    .add(stretch));
                }
            }
        }
        series.values().forEach(this::gap);
    }

    private void gap(List<Stretch> stretches) {
        List<Stretch> sorted = stretches.stream()
                .sorted(Comparator.comparing(Stretch::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        BigDecimal reached = null;
        boolean open = false;
        for (int i = 0; i < sorted.size() && !open; i++) {
            Stretch one = sorted.get(i);
            if (reached != null && one.from() != null && one.from().compareTo(reached) > 0) {
                at.at("rows")
                        .items()
                        .get(one.row())
                        .problem(
                                FileProblem.Code.ROWS_LEAVE_A_GAP,
                                reached.toPlainString() + " – " + one.from().toPlainString());
            }
            open = one.to() == null;
            reached = one.to() == null || reached != null && reached.compareTo(one.to()) > 0 ? reached : one.to();
        }
    }

    private static Optional<Stretch> stretch(int row, Check.Range range) {
        if (range.refers() || isDate(range.from()) || isDate(range.below()) || isDate(range.upTo())) {
            return Optional.empty();
        }
        BigDecimal upTo = number(range.upTo());
        BigDecimal to = upTo == null ? number(range.below()) : upTo.add(BigDecimal.ONE);
        return Optional.of(new Stretch(row, number(range.from()), to));
    }

    private static boolean isDate(@Nullable String bound) {
        return bound != null && bound.length() == 10 && bound.charAt(4) == '-';
    }

    private static @Nullable BigDecimal number(@Nullable String bound) {
        return bound == null ? null : new BigDecimal(bound);
    }
}
