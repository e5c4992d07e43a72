// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a part's table says on one day.
 *
 * @param hits the rows that are paid; several only where they add up
 */
record Decision(Status status, List<Hit> hits, List<Reason> reasons, List<Step> steps, LocalDate on) {
    /** @param step the amount with its arithmetic */
    record Hit(Rules.Row row, Step step) {
        BigDecimal amount() {
            return java.util.Objects.requireNonNull(step.amount());
        }
    }

    static Decision not(Status status, Reason reason, List<Step> steps, LocalDate on) {
        return new Decision(status, List.of(), List.of(reason), steps, on);
    }

    boolean isHit() {
        return !hits.isEmpty();
    }

    List<String> rows() {
        return hits.stream().map(hit -> hit.row().code()).toList();
    }
}
