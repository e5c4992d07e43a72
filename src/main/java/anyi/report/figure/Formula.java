// SPDX-License-Identifier: Apache-2.0
package anyi.report.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** How an indicator comes to its value. */
public sealed interface Formula {
    /** As many as there are rows. */
    record Count(Function<Facts, List<Behind>> rows) implements Formula {}

    /** What the rows add up to; nothing while the rows are not known. */
    record Sum(Function<Facts, Optional<List<Behind>>> rows) implements Formula {}

    /** As {@link Count}, of rows that may not be known yet. */
    record CountKnown(Function<Facts, Optional<List<Behind>>> rows) implements Formula {}

    /** One indicator by another, in percent with one decimal, half up; nothing by zero. */
    record Share(Supplier<Indicator> part, Supplier<Indicator> whole) implements Formula {}

    /** Set, or worked out from other indicators as its definition says; no rows of its own. */
    record Given(Function<Facts, Optional<BigDecimal>> value) implements Formula {}

    /** Not kept in this program: the form leaves room for it. */
    record ByHand() implements Formula {}
}
