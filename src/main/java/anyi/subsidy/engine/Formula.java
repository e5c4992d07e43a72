// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an amount is made. */
public sealed interface Formula {
    record Constant(BigDecimal number) implements Formula {}

    /** A number among the facts, on the day that counts. */
    record FactNumber(String fact) implements Formula {}

    /** What was received already for the period under that scheme; nothing on record = 0. */
    record Received(String scheme) implements Formula {}

    /**
     * What was received before.
     *
     * @param schemes empty = any
     * @param within how far back, from the day that decides; missing = ever
     * @param fields what an entry has to agree with
     */
    record ReceivedBefore(List<String> schemes, @Nullable Period within, Map<String, Check> fields)
            implements Formula {}

    /** The number of a table of the policy. */
    record Table(String name) implements Formula {}

    /** Complete years, months or days from one day to another; {@code until} empty = the day that decides. */
    record Elapsed(ChronoUnit unit, String since, String until) implements Formula {}

    /**
     * Complete years, months or days of service.
     *
     * @param continuous only the last run without a gap; otherwise everything is added up
     * @param gapMonths a gap of up to so many months does not interrupt
     */
    record Service(ChronoUnit unit, String fact, boolean continuous, int gapMonths) implements Formula {}

    /** The entries of a list that hold on the day, added up by a field; {@code field} empty = how many. */
    record SumOf(String list, String field, Map<String, Check> fields) implements Formula {}

    /** How many of the people of the facts meet a condition. */
    record People(Condition when) implements Formula {}

    /**
     * Days of a period fact.
     *
     * @param everybody of all people together
     * @param within the month or year in which they are counted
     * @param longest only the longest stretch without an interruption
     */
    record DaysOf(String fact, boolean everybody, Rules.Within within, boolean longest) implements Formula {}

    /** A number of each month of the year so far or of the whole year, taken together. */
    record Over(Rules.Within span, Take take, Formula of) implements Formula {}

    enum Take {
        SUM,
        AVERAGE,
        LEAST,
        GREATEST
    }

    record Rounded(Formula of, int places, RoundingMode mode) implements Formula {}

    /** Readings of an unclear text: decided only where all agree. */
    record Agreed(List<Formula> readings, String open) implements Formula {}

    /** The first that is known. */
    record FirstKnown(List<Formula> formulas) implements Formula {}

    /** Year, month of the year or day of the month of a day; {@code fact} empty = the day that decides. */
    record DatePart(ChronoField field, String fact) implements Formula {}

    record Operation(StepKind operator, List<Formula> operands) implements Formula {}

    static Formula of(String number) {
        return new Constant(new BigDecimal(number));
    }
}
