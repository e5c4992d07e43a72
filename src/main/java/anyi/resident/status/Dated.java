// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** A fact that holds for a period. */
public interface Dated {
    UUID id();

    Period period();

    /** The first of the facts that shares a day with the period, the fact of that id left out. */
    static <D extends Dated> Optional<D> clash(List<D> facts, Period period, UUID self) {
        return facts.stream()
                .filter(fact -> !fact.id().equals(self) && fact.period().overlaps(period))
                .findFirst();
    }

    /** The facts that run over the day and began before it: they end when their successor begins. */
    static <D extends Dated> List<D> runningInto(List<D> facts, LocalDate day, UUID self) {
        Predicate<D> runs =
                fact -> fact.period().contains(day) && fact.period().from().isBefore(day);
        return facts.stream()
                .filter(fact -> !fact.id().equals(self))
                .filter(runs)
                .toList();
    }

    /** The facts of a day. */
    static <D extends Dated> List<D> on(List<D> facts, LocalDate day) {
        return facts.stream().filter(fact -> fact.period().contains(day)).toList();
    }
}
