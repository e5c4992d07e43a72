// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
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
 * @param tables numbers by facts, named by formulas
 * @param derived facts that the version works out from others
 * @param mayTurnDaily whether what is asked may turn on any day although no fact changes, such as days in house
 */
public record Rules(
        Each each,
        Timing timing,
        List<Gate> conditions,
        List<Part> parts,
        Counting counting,
        @Nullable Factor factor,
        List<Share> funding,
        Limits limits,
        Map<String, Lookup> tables,
        Map<String, Derived> derived,
        @Nullable Verification verification,
        boolean mayTurnDaily) {
    /** The same with another rule of verification. */
    public Rules verified(Verification other) {
        return new Rules(
                each,
                timing,
                conditions,
                parts,
                counting,
                factor,
                funding,
                limits,
                tables,
                derived,
                other,
                mayTurnDaily);
    }

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
        MONTH_OF_FULFILMENT,
        /** The first month paid is the one after the conditions were first met. */
        NEXT_MONTH
    }

    /** When a payment ends, if not as any other change. */
    public enum End {
        AS_CHANGE,
        /** The month in which the conditions end is paid. */
        MONTH_PAID,
        /** The month in which the conditions end is not paid. */
        MONTH_NOT_PAID
    }

    /** From when a change of one fact counts, if not from its day. */
    public enum Effect {
        /** From the first day of the month after it. */
        FROM_NEXT_MONTH,
        /** From the first day of its month. */
        FROM_SAME_MONTH
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
     * @param effects by fact; from the day of the change for those not named
     * @param yearFrom the first day of the claims year, 1 January where it is the calendar year
     */
    public record Timing(
            Moment moment,
            Start start,
            End end,
            Moment rates,
            @Nullable Application application,
            Map<String, Missing> missing,
            Set<String> confirmed,
            Map<String, Effect> effects,
            MonthDay yearFrom) {
        private static final Set<String> NOTHING_IF_NOT_NAMED = Set.of(
                "economic", "disability", "otherBenefits", "deathDate", "leave", "stay", "service", "received", "once");

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
     *
     * @param withinMonths missing = however late
     * @param backMonths so many months before that of application are paid where the conditions held
     * @param notBefore no month before this day's is paid back
     * @param from the month after that of application where {@link Effect#FROM_NEXT_MONTH}
     * @param required whether without an application it is undecided
     */
    public record Application(
            @Nullable Integer withinMonths,
            @Nullable Integer backMonths,
            @Nullable LocalDate notBefore,
            Effect from,
            boolean required,
            String fact,
            String clause) {}

    /** The day on which a condition is asked. */
    public enum At {
        /** The day that decides. */
        DAY,
        START_OF_MONTH,
        END_OF_MONTH,
        /** Of the claims year. */
        START_OF_YEAR,
        END_OF_YEAR,
        /** The day of the event of a dated part. */
        EVENT
    }

    /**
     * A condition with the clause that states it.
     *
     * @param undecided the open point that holds where the condition is not met; missing = then there is nothing
     */
    public record Gate(
            String clause,
            Condition condition,
            At at,
            @Nullable String undecided) {
        public Gate(String clause, Condition condition) {
            this(clause, condition, At.DAY, null);
        }
    }

    public enum Hit {
        /** One row at most fits; where two do with different amounts, it is undecided. */
        UNIQUE,
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
            @Nullable Counting counting,
            Own own) {}

    /**
     * What a part has of its own.
     *
     * @param each missing = as the policy
     * @param entries the list whose entries are worked out one by one, such as {@code home.newBeds}; empty = none
     * @param due the days on which it falls due; missing = each month
     * @param per whether the amounts of the rows are a month's or a year's
     * @param timing as the policy, where the part states nothing else
     * @param caps limits of what the part gives to one person, or of a list to one home or person
     * @param funding empty = as the policy
     */
    public record Own(
            @Nullable Each each,
            String entries,
            @Nullable Due due,
            Per per,
            Timing timing,
            @Nullable Factor factor,
            List<Cap> caps,
            List<Share> funding,
            @Nullable Once once) {}

    public enum Per {
        MONTH,
        YEAR
    }

    /** Once only: not again where an entry of a list, or an earlier one of the same list, agrees in these fields. */
    public record Once(String in, List<String> same, String clause) {}

    /** Whose standard an instalment follows. */
    public enum Standard {
        /** Facts of the day on which it falls due. */
        AT_DUE,
        /** Facts of the day of the event. */
        AT_EVENT
    }

    /**
     * The days on which a part falls due.
     *
     * @param event the fact that holds the day; empty = on {@code yearlyOn}
     * @param yearlyOn each year on this day; missing = by the event
     * @param undated the day of the year on which it falls due where the event has no day; missing = undecided
     * @param instalments at least one
     * @param catchUp whether shares that were refused are paid with a later one that is not
     * @param versionByEvent whether the version in force on the day of the event holds for all instalments
     */
    public record Due(
            String event,
            @Nullable MonthDay yearlyOn,
            @Nullable MonthDay undated,
            List<Instalment> instalments,
            Standard standard,
            boolean catchUp,
            boolean versionByEvent,
            String clause) {}

    /**
     * @param percent of the row's amount
     * @param years after the event, on the anniversary
     * @param calendarYears whether it is due on a day of the year instead of the anniversary
     */
    public record Instalment(
            BigDecimal percent,
            int years,
            int months,
            @Nullable MonthDay calendarYears,
            Condition when,
            String clause) {}

    /**
     * A number by facts: the first row that fits.
     *
     * @param otherwise where no row fits; missing = undecided
     * @param undecided the open point where no row fits
     */
    public record Lookup(
            String clause,
            List<LookupRow> rows,
            @Nullable BigDecimal otherwise,
            @Nullable String undecided) {}

    /** @param value missing = the open point named by {@code clause} */
    public record LookupRow(
            Condition when,
            @Nullable BigDecimal value,
            @Nullable Dates dates,
            String clause) {}

    /** A fact that the version works out: a number, or a word by a mapping table. */
    public sealed interface Derived {
        Words title();

        record Number(Words title, Formula formula) implements Derived {}

        /** @param values by the fact's value; a value that is not named is undecided */
        record Mapped(Words title, String fact, Map<String, String> values, String clause) implements Derived {}
    }

    /**
     * Somebody who was not verified within so many months is suspended.
     *
     * @param fact the days of verification
     * @param paidLater whether suspended months are paid once there is a later verification
     */
    public record Verification(int everyMonths, String fact, boolean paidLater, String clause) {
        /** The fact that holds the days of verification where a policy names none of its own. */
        public static final String VERIFIED_ON = "verifiedOn";

        /** The last month that is paid after a verification in a month. */
        public YearMonth lastMonth(YearMonth verified) {
            return verified.plusMonths(everyMonths);
        }
    }

    /**
     * A row of a decision table.
     *
     * @param amount missing = the open point named by {@code clause}: undecided
     * @param funding who pays this row, if not as the policy says
     * @param perMonth of a part by the year: the amount of a month where the year is not whole; missing = a twelfth
     * @param recovers whether the amount is taken back
     */
    public record Row(
            String code,
            String clause,
            Condition when,
            @Nullable Formula amount,
            @Nullable Dates dates,
            List<Share> funding,
            @Nullable Formula perMonth,
            boolean recovers) {}

    /** The days of a dated rate. */
    public record Dates(@Nullable LocalDate from, @Nullable LocalDate to) {
        boolean contains(LocalDate day) {
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
        PER_DAY,
        /** Amount × days ÷ days of the claims year; the amount is a year's. */
        DAYS_OF_YEAR,
        /** Paid in the month in which a running month from the first day of the stay is complete. */
        RUNNING_MONTH,
        /** A percent of the amount by the number of days. */
        STEPS
    }

    /**
     * How days in house turn into a share of the month.
     *
     * @param inHouse whether days out of house are left out; otherwise every day counts on which the row holds
     * @param leave how days of leave count, by kind; {@code *} = any other kind
     * @param firstMonth how the month counts in which the stay begins, if otherwise; so {@code lastMonth}
     */
    public record Counting(
            CountingRule rule,
            int days,
            boolean inHouse,
            String clause,
            Map<String, LeaveRule> leave,
            Stretch of,
            List<DayStep> steps,
            @Nullable Counting firstMonth,
            @Nullable Counting lastMonth) {
        public static final Counting WHOLE_MONTH =
                new Counting(CountingRule.MONTH, 0, false, "", Map.of(), Stretch.STAY, List.of(), null, null);

        LeaveRule leaveRule(String kind) {
            LeaveRule any = leave.getOrDefault("*", LeaveRule.COUNTS);
            return leave.getOrDefault(kind, any);
        }
    }

    /**
     * What is counted: the days of this fact.
     *
     * @param firstDay whether the day on which it begins counts
     * @param lastDay whether the day counts on which somebody is no longer there
     */
    public record Stretch(String fact, boolean firstDay, boolean lastDay) {
        public static final Stretch STAY = new Stretch("stay", true, false);
    }

    /** From so many days on, so much percent of the amount. */
    public record DayStep(int days, BigDecimal percent) {}

    /** Over what the days of leave that count are limited. */
    public enum LeavePer {
        LEAVE,
        MONTH,
        YEAR
    }

    /** @param days up to so many days of one leave, month or year count; 0 = none, missing = all */
    public record LeaveRule(@Nullable Integer days, LeavePer per, String clause) {
        public static final LeaveRule COUNTS = new LeaveRule(null, LeavePer.LEAVE, "");
    }

    /** A number by the value of a fact, {@code NONE} where it has none; a value that is not named is undecided. */
    public record Factor(String fact, Map<String, BigDecimal> values, String clause, Map<String, Also> also) {}

    /**
     * What a value of a factor wants besides.
     *
     * @param otherwise the number where it is not so; missing = undecided, since the text does not say
     */
    public record Also(Gate gate, @Nullable BigDecimal otherwise) {}

    /**
     * @param by a fact whose value stands behind the payer, such as the district of hukou
     * @param when who pays only under a condition; missing = always
     */
    public record Share(
            String payer,
            ShareKind kind,
            BigDecimal number,
            String by,
            @Nullable Condition when) {}

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
        COMBINE_UP_TO,
        /** The person chooses; without a choice on record it is undecided. */
        CHOICE
    }

    /**
     * @param rank the lower, the earlier
     * @param upTo what all of the group may come to together
     * @param parts the parts that the rule is about; empty = all
     */
    public record Exclusivity(
            String group,
            ExclusivityRule rule,
            int rank,
            @Nullable BigDecimal upTo,
            String clause,
            List<String> parts) {}

    public enum Within {
        /** The line itself. */
        MONTH,
        /** From 1 January. */
        YEAR,
        CLAIMS_YEAR,
        LIFETIME
    }

    /**
     * A limit.
     *
     * @param upTo missing = only the number of months is limited
     * @param months at most so many months are paid within the span; missing = without limit
     * @param received the schemes whose payments of the past count against it; empty = none
     * @param when to whom it applies
     */
    public record Cap(
            @Nullable Formula upTo,
            @Nullable Integer months,
            Within over,
            List<String> received,
            Condition when,
            String clause) {}

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
