// SPDX-License-Identifier: Apache-2.0
package anyi.resident.merge;

import anyi.value.Period;
import java.util.List;
import java.util.UUID;

/**
 * A dated fact of a file.
 *
 * @param rival of two facts of a kind that share a day and have this in common, only one can hold
 * @param period from {@code LocalDate.MIN} where its first day was never said
 * @param says keys of terms, and texts as they are
 */
public record Fact(FactKind kind, UUID id, String rival, Period period, List<String> says) {
    public Fact {
        says = List.copyOf(says);
    }

    boolean isRivalOf(Fact other) {
        return kind == other.kind && rival.equals(other.rival) && period.overlaps(other.period);
    }

    boolean isSameAs(Fact other) {
        return kind == other.kind
                && rival.equals(other.rival)
                && period.equals(other.period)
                && says.equals(other.says);
    }

    /** What is left of this where the facts of the other file hold. */
    List<Period> besides(List<Fact> holding) {
        List<Period> left = List.of(period);
        for (Fact other : holding) {
            if (isRivalOf(other)) {
                left = left.stream()
                        .flatMap(part -> part.minus(other.period).stream())
                        .toList();
            }
        }
        return left;
    }
}
