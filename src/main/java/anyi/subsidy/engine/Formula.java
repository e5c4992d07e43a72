// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.util.List;

/** How an amount is made. */
public sealed interface Formula {
    record Constant(BigDecimal number) implements Formula {}

    /** A number among the facts, on the day that counts. */
    record FactNumber(String fact) implements Formula {}

    /** What was received already for the period under that scheme; nothing on record = 0. */
    record Received(String scheme) implements Formula {}

    record Operation(StepKind operator, List<Formula> operands) implements Formula {}

    static Formula of(String number) {
        return new Constant(new BigDecimal(number));
    }
}
