// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Of whom or of what a policy asks.
 *
 * @param entry the entry of a list that is worked out by itself; missing = none
 * @param event the day of the event of a dated part; missing = none
 */
record Subject(
        Policy policy,
        Facts facts,
        Person person,
        @Nullable Span entry,
        @Nullable LocalDate event,
        YearMonth month) {
    static Subject of(Policy policy, Facts facts, Person person, YearMonth month) {
        return new Subject(policy, facts, person, null, null, month);
    }

    Map<String, Timeline> home() {
        return facts.home();
    }

    Subject entry(Span one) {
        return new Subject(policy, facts, person, one, event, month);
    }

    Subject event(@Nullable LocalDate day) {
        return new Subject(policy, facts, person, entry, day, month);
    }

    Subject in(YearMonth other) {
        return new Subject(policy, facts, person, entry, event, other);
    }

    Subject person(Person other) {
        return new Subject(policy, facts, other, null, null, month);
    }
}
