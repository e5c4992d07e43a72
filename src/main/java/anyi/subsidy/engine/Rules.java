// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a version.
 *
 * @param timing on which days facts and rates count
 * @param conditions what must hold for every part
 * @param parts what may be held together, each with its own table
 * @param limits caps, rounding, exclusivity
 */
public record Rules(
        Each each,
        Timing timing,
        List<Gate> conditions,
        List<Part> parts,
        Counting counting,
        @Nullable Factor factor,
        List<Share> funding,
        Limits limits) {

    /** For whom an amount is worked out: for each person, also where the home is paid, or for the home as such. */
    public enum Each {
        PERSON,
        HOME
    }

    /** Whose day decides for the month. */
    public enum Moment {
        FIRST_DAY,
        LAST_DAY,
        /** A change counts from the month after it. */
        END_OF_PREVIOUS_MONTH,
        /** Each day for itself; what changes within the month divides it. */
        EACH_DAY,
        /** The whole month must agree; otherwise it is undecided. */
        WHOLE_MONTH
    }

    /** When a payment begins, if not as any other change. */
    public enum Start {
        AS_CHANGE,
        /** The month in which the conditions are first met is paid. */
        MONTH_OF_FULFILMENT
    }

    /** What a fact that is not on record means. */
    public enum Missing {
        /** It has to be found out first. */
        UNDECIDED,
        /** There is none: conditions that want it are not met. */
        NOT_MET
    }

    /**
     * @param rates the day whose dated rows count; {@link Moment#WHOLE_MONTH} = a change within the month is undecided
     * @param application what follows from the day of application; missing = nothing
     * @param missing by fact; {@link #missing(String)} for those not named
     * @param confirmed facts that count from the confirmation of a review
     */
    public record Timing(
            Moment moment,
            Start start,
            Moment rates,
            @Nullable Application application,
            Map<String, Missing> missing,
            Set<String> confirmed) {
        private static final Set<String> NOTHING_IF_NOT_NAMED =
                Set.of("economic", "disability", "otherBenefits", "deathDate", "leave", "stay");

        public Missing missing(String fact) {
            Missing stated = missing.get(fact);
            if (stated != null) {
                return stated;
            }
            return NOTHING_IF_NOT_NAMED.contains(fact) ? Missing.NOT_MET : Missing.UNDECIDED;
        }
    }

    /**
     * Paid from the month of application; where it came within so many months of fulfilling the conditions, from the
     * month of fulfilment.
     */
    public record Application(int withinMonths, String clause) {}

    /** A condition with the clause that states it. */
    public record Gate(String clause, Condition condition) {}

    public enum Hit {
        FIRST,
        HIGHEST,
        SUM
    }

    /**
     * A part of the policy with a table of its own.
     *
     * @param otherwise the clause that says "nothing" to whom no row fits; missing = no row is an outcome of its own
     */
    public record Part(
            String code,
            Words title,
            Hit hit,
            List<Gate> conditions,
            List<Row> rows,
            @Nullable String otherwise,
            @Nullable Counting counting) {}

    /**
     * A row of a decision table.
     *
     * @param amount missing = the open point named by {@code clause}: undecided
     * @param funding who pays this row, if not as the policy says
     */
    public record Row(
            String code,
            String clause,
            Condition when,
            @Nullable Formula amount,
            @Nullable Dates dates,
            List<Share> funding) {}

    /** The days of a dated rate. */
    public record Dates(java.time.@Nullable LocalDate from, java.time.@Nullable LocalDate to) {
        boolean contains(java.time.LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }
    }

    public enum CountingRule {
        /** Days play no part. */
        MONTH,
        /** In house on one day at least. */
        ANY_DAY,
        /** In house for so many days, added up. */
        AT_LEAST,
        /** In house for so many days in one stay. */
        AT_LEAST_IN_ONE_STAY,
        /** In house from the first to the last day. */
        FULL_MONTH,
        /** Amount × days ÷ days of the month. */
        DAYS_OF_MONTH,
        /** Amount × days ÷ 30, never more than the month's amount. */
        DAYS_OF_30,
        /** The amount is one day's. */
        PER_DAY
    }

    /**
     * How days in house turn into a share of the month.
     *
     * @param inHouse whether days out of house are left out; otherwise every day counts on which the row holds
     * @param leave how days of leave count, by kind; {@code *} = any other kind
     */
    public record Counting(CountingRule rule, int days, boolean inHouse, String clause, Map<String, LeaveRule> leave) {
        public static final Counting WHOLE_MONTH = new Counting(CountingRule.MONTH, 0, false, "", Map.of());

        LeaveRule leaveRule(String kind) {
            LeaveRule any = leave.getOrDefault("*", LeaveRule.COUNTS);
            return leave.getOrDefault(kind, any);
        }
    }

    /** @param days up to so many days of one leave count; 0 = none, missing = all */
    public record LeaveRule(@Nullable Integer days, String clause) {
        public static final LeaveRule COUNTS = new LeaveRule(null, "");
    }

    /** A number by the value of a fact; a value that is not named is undecided. */
    public record Factor(String fact, Map<String, BigDecimal> values, String clause, Map<String, Gate> also) {}

    /** @param by a fact whose value stands behind the payer, such as the district of hukou */
    public record Share(String payer, ShareKind kind, BigDecimal number, String by) {}

    public enum ShareKind {
        AMOUNT,
        PERCENT,
        /** In proportion to the numbers of all shares of this kind. */
        WEIGHT,
        REST
    }

    public enum ExclusivityRule {
        HIGHEST,
        PRIORITY,
        DIFFERENCE,
        COMBINE_UP_TO
    }

    /** @param rank the lower, the earlier; @param upTo what all of the group may come to together */
    public record Exclusivity(
            String group,
            ExclusivityRule rule,
            int rank,
            @Nullable BigDecimal upTo,
            String clause) {}

    public record Cap(Formula upTo, String clause) {}

    /**
     * @param lookBackMonths how far back a closed month is corrected; missing = without limit
     * @param verifyEveryMonths when somebody has to be verified again; missing = never
     */
    public record Limits(
            List<Cap> caps,
            int places,
            RoundingMode rounding,
            List<Exclusivity> exclusivity,
            @Nullable Integer lookBackMonths,
            @Nullable Integer verifyEveryMonths,
            List<Words> documents) {}
}
