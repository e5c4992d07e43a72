// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine.file;

import anyi.subsidy.engine.Formula;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Rules;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How far back the people of a home have to be known for what the home is paid in a month: an average over the year asks
 * those too who have left meanwhile.
 */
public final class Reach {
    /** Everybody who was ever there. */
    public static final int EVER = Integer.MAX_VALUE;

    /** The claims year of the month and the one before it, which is paid for after its end. */
    private static final int YEARS = 24;

    private static final int MONTH = 1;

    private Reach() {}

    /** Months up to and with the one that is worked out; one = nobody but who was there in it. */
    public static int months(Policy policy) {
        Rules rules = policy.rules();
        Stream<Integer> parts = rules.parts().stream().map(Reach::of);
        Stream<Integer> caps = rules.limits().caps().stream().map(Reach::of);
        boolean looks = formulas(rules).flatMap(Formulas::all).anyMatch(Reach::looksBack);
        return Math.max(
                looks ? YEARS : MONTH,
                Stream.concat(parts, caps).mapToInt(Integer::intValue).max().orElse(MONTH));
    }

    private static Stream<Formula> formulas(Rules rules) {
        Stream<Formula> derived = rules.derived().values().stream()
                .flatMap(one -> one instanceof Rules.Derived.Number(var _, Formula formula)
                        ? Stream.of(formula)
                        : Stream.empty());
        Stream<Formula> rows = rules.parts().stream()
                .flatMap(part -> part.rows().stream())
                .flatMap(row -> Stream.of(row.amount(), row.perMonth()))
                .filter(Objects::nonNull);
        return Stream.concat(derived, rows);
    }

    private static boolean looksBack(Formula formula) {
        return formula instanceof Formula.Over
                || formula instanceof Formula.DaysOf days && days.within() != Rules.Within.MONTH;
    }

    private static int of(Rules.Part part) {
        Rules.Due due = part.own().due();
        int own = due == null ? MONTH : due.instalments().size() > 1 ? EVER : YEARS;
        return part.own().caps().stream().mapToInt(Reach::of).reduce(own, Math::max);
    }

    private static int of(Rules.Cap cap) {
        return switch (cap.over()) {
            case MONTH -> MONTH;
            case YEAR, CLAIMS_YEAR -> YEARS;
            case LIFETIME -> EVER;
        };
    }
}
