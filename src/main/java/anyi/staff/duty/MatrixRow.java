// SPDX-License-Identifier: Apache-2.0
package anyi.staff.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Somebody in post with all judgements on the day. */
public record MatrixRow(Dutiful person, List<Judgement> judgements) {
    /** What stands in a column: of several the worst, then the first to end. */
    public Optional<Judgement> at(String column) {
        return judgements.stream()
                .filter(judgement -> judgement.requirement().column().equals(column))
                .max(Comparator.comparing(Judgement::standing)
                        .thenComparing(
                                judgement -> judgement.dueOn().orElse(java.time.LocalDate.MAX),
                                Comparator.reverseOrder()));
    }

    /** What is to be done, the first to be missed first. */
    public List<Judgement> due() {
        return judgements.stream()
                .filter(judgement -> judgement.standing().isDue())
                .sorted(Comparator.comparing(judgement -> judgement.dueOn().orElse(java.time.LocalDate.MAX)))
                .toList();
    }

    public boolean isBroken() {
        return judgements.stream().anyMatch(judgement -> judgement.standing().isBroken());
    }
}
