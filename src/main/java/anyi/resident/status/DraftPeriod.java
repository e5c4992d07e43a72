// SPDX-License-Identifier: Apache-2.0
package anyi.resident.status;

import anyi.value.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a form: the first and the last, both included. */
record DraftPeriod(LocalDate first, @Nullable LocalDate last) {

    /** @throws IllegalStateException without a first day: the draft was not checked */
    static Period of(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            throw new IllegalStateException("a draft without a first day");
        }
        return new DraftPeriod(first, last).toPeriod();
    }

    Period toPeriod() {
        return new Period(first, last == null ? null : last.plusDays(1));
    }
}
