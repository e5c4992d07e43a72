// SPDX-License-Identifier: Apache-2.0
package anyi.intake.plan;

import anyi.intake.find.Field;
import anyi.intake.find.LedgerKind;
import anyi.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a record says, each fact in one written form, so that files and home can be compared: days as ISO, a month where
 * the day is unknown, money with two decimals, vocabularies by their constants.
 */
public final class Facts {
    private final FactSet set;
    private final @Nullable String[] values;

    public Facts(LedgerKind kind) {
        set = FactSet.of(kind);
        values = new @Nullable String[set.fields().size()];
    }

    public Facts set(Field field, @Nullable String value) {
        values[set.place(field)] = value == null || value.isBlank() ? null : value;
        return this;
    }

    public @Nullable String get(Field field) {
        return values[set.place(field)];
    }

    /** Whether records of this kind have the fact at all. */
    boolean knows(Field field) {
        return set.fields().contains(field);
    }

    public boolean has(Field field) {
        return get(field) != null;
    }

    public String text(Field field) {
        String value = get(field);
        return value == null ? "" : value;
    }

    public @Nullable LocalDate day(Field field) {
        String value = get(field);
        return value == null || value.length() < 10 ? null : LocalDate.parse(value);
    }

    /** The first day that is meant: of a month its first. */
    public @Nullable LocalDate earliest(Field field) {
        String value = get(field);
        if (value == null) {
            return null;
        }
        return value.length() < 10 ? YearMonth.parse(value).atDay(1) : LocalDate.parse(value);
    }

    /** The last day that can be meant: of a month its last. */
    public @Nullable LocalDate latest(Field field) {
        String value = get(field);
        if (value == null) {
            return null;
        }
        return value.length() < 10 ? YearMonth.parse(value).atEndOfMonth() : LocalDate.parse(value);
    }

    public Optional<Money> money(Field field) {
        return Optional.ofNullable(get(field)).map(Money::of);
    }

    public Optional<Integer> whole(Field field) {
        return Optional.ofNullable(get(field)).map(Integer::valueOf);
    }

    public <E extends Enum<E>> Optional<E> term(Class<E> type, Field field) {
        return Optional.ofNullable(get(field)).map(name -> Enum.valueOf(type, name));
    }

    /** A fact that is there on both sides and not the same. */
    public record Difference(Field field, String known, String written) {}

    /** What this says otherwise than {@code known}; what is missing on either side is no difference. */
    public List<Difference> against(Facts known, List<Field> compared) {
        var differences = new ArrayList<Difference>();
        for (Field field : compared) {
            String mine = get(field);
            String theirs = known.get(field);
            if (mine != null && theirs != null && !same(mine, theirs)) {
                differences.add(new Difference(field, theirs, mine));
            }
        }
        return differences;
    }

    /** What this has and {@code known} has not, or only with less precision. */
    public List<Field> beyond(Facts known, List<Field> compared) {
        return compared.stream()
                .filter(field -> {
                    String mine = get(field);
                    String theirs = known.get(field);
                    return mine != null && (theirs == null || isMoreThan(mine, theirs));
                })
                .toList();
    }

    /** A month and a day in it do not contradict each other; nor do a name and the same with a lost character. */
    private static boolean same(String mine, String theirs) {
        return mine.equals(theirs) || isMonthOf(mine, theirs) || isMonthOf(theirs, mine) || Names.isSame(mine, theirs);
    }

    private static boolean isMoreThan(String mine, String theirs) {
        return isMonthOf(theirs, mine) || Names.hasHole(theirs) && !Names.hasHole(mine) && Names.isSame(mine, theirs);
    }

    private static boolean isMonthOf(String month, String day) {
        return month.length() == 7 && day.length() == 10 && month.charAt(4) == '-' && day.startsWith(month);
    }
}
