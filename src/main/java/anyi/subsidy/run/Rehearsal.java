// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.kit.Background.Progress;
import anyi.subsidy.claim.Recipient;
import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.Policy;
import anyi.subsidy.engine.Reason;
import anyi.subsidy.engine.Status;
import anyi.subsidy.fact.PersonRow;
import anyi.subsidy.policy.PolicyBook;
import anyi.subsidy.policy.PolicyQueries;
import anyi.term.Beneficiary;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** A version tried on everybody who is in house, beside the policies as they are in use. Writes nothing. */
public final class Rehearsal {
    /**
     * What is tried.
     *
     * @param policy in force in these months or not, as its own dates say
     * @param last inclusive
     * @param approvedOnly whether only those count for whom the policy is approved
     */
    public record Asked(Policy policy, YearMonth first, YearMonth last, boolean approvedOnly) {}

    /**
     * Somebody in house or on the staff, or the home.
     *
     * @param policy the policy that is tried, or one that it excludes or that excludes it
     * @param months in which the two differ
     * @param reason why there is nothing, or nothing can be said, under the version that is tried
     */
    public record Row(
            String policy,
            Recipient whose,
            String name,
            Money before,
            Money after,
            int months,
            int undecided,
            Optional<Reason> reason) {
        public Money difference() {
            return after.minus(before);
        }
    }

    /** @param by what stands behind the payer, such as a division code; empty = nothing */
    public record Source(String payer, String by, Money before, Money after) {}

    /** @param people how many were looked at */
    public record Result(List<Row> rows, List<Source> sources, int people) {
        public long gaining() {
            return rows.stream().filter(row -> row.difference().isPositive()).count();
        }

        public long losing() {
            return rows.stream()
                    .filter(row -> Money.ZERO.minus(row.difference()).isPositive())
                    .count();
        }

        public Money before() {
            return rows.stream().map(Row::before).reduce(Money.ZERO, Money::plus);
        }

        public Money after() {
            return rows.stream().map(Row::after).reduce(Money.ZERO, Money::plus);
        }
    }

    /** People between two looks at whether somebody wants to stop. */
    private static final int TOGETHER = 32;

    private final Asked asked;
    private final Dues now;
    private final Dues then;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private Rehearsal(DSLContext db, Asked asked) {
        this.asked = asked;
        var inUse = new PolicyBook(new PolicyQueries(db).active());
        String code = asked.policy().head().code();
        PolicyBook after = inUse.with(asked.policy()).around(code);
        Dues approved = Dues.of(db, asked.first(), asked.last(), after).withoutExplanations();
        this.then = asked.approvedOnly() ? approved : approved.forEverybody(code);
        this.now = then.under(inUse.only(after.codes()));
    }

    public static Result of(DSLContext db, Asked asked, Progress progress) {
        return new Rehearsal(db, asked).run(progress);
    }

    private Result run(Progress progress) {
        Beneficiary whose = asked.policy().head().beneficiary();
        List<PersonRow> people =
                whose == Beneficiary.STAFF ? then.staff().people() : then.people(asked.first(), asked.last());
        for (int from = 0; from < people.size(); from += TOGETHER) {
            progress.at(from, people.size(), "");
            people.subList(from, Math.min(from + TOGETHER, people.size())).parallelStream()
                    .map(person -> new Months(person, months(person, whose)))
                    .forEachOrdered(this::add);
        }
        var home = new LinkedHashMap<String, Sum>();
        for (YearMonth month = asked.first(); !month.isAfter(asked.last()); month = month.plusMonths(1)) {
            add(home, now.home(month), then.home(month));
        }
        home.forEach((policy, sum) -> sum.row(policy, Recipient.HOME, "").ifPresent(rows::add));
        return new Result(List.copyOf(rows), List.copyOf(sources.values()), people.size());
    }

    private record Both(List<Due> before, List<Due> after) {}

    private record Months(PersonRow person, List<Both> months) {}

    private List<Both> months(PersonRow person, Beneficiary whose) {
        var months = new ArrayList<Both>();
        for (YearMonth month = asked.first(); !month.isAfter(asked.last()); month = month.plusMonths(1)) {
            months.add(
                    whose == Beneficiary.STAFF
                            ? new Both(now.inPost(person, month), then.inPost(person, month))
                            : new Both(now.inHouse(person, month), then.inHouse(person, month)));
        }
        return months;
    }

    private void add(Months one) {
        var sums = new LinkedHashMap<String, Sum>();
        one.months().forEach(both -> add(sums, both.before(), both.after()));
        Recipient whose = asked.policy().head().beneficiary() == Beneficiary.STAFF
                ? Recipient.staff(one.person().id())
                : Recipient.resident(one.person().id());
        sums.forEach(
                (policy, sum) -> sum.row(policy, whose, one.person().name()).ifPresent(rows::add));
    }

    private void add(Map<String, Sum> sums, List<Due> before, List<Due> after) {
        for (Due due : after) {
            Sum sum = sums.computeIfAbsent(due.policy(), any -> new Sum());
            Due was = before.stream()
                    .filter(one -> one.policy().equals(due.policy()))
                    .findFirst()
                    .orElse(null);
            Money old = was == null ? Money.ZERO : paid(was);
            Money fresh = paid(due);
            sum.before = sum.before.plus(old);
            sum.after = sum.after.plus(fresh);
            if (old.compareTo(fresh) != 0) {
                sum.months++;
            }
            // what is open outweighs why nothing is owed
            if (due.isOpen()) {
                sum.reason = sum.undecided == 0 ? due.reason() : sum.reason;
                sum.undecided++;
            } else if (due.status() != Status.PAID && sum.undecided == 0) {
                sum.reason = due.reason();
            }
            if (was != null) {
                shares(was, true);
            }
            shares(due, false);
        }
    }

    private Money paid(Due due) {
        return due.isPayable() ? due.amount() : Money.ZERO;
    }

    private void shares(Due due, boolean before) {
        if (!due.isPayable()) {
            return;
        }
        List<Outcome.Paid> shares =
                due.shares().isEmpty() ? List.of(new Outcome.Paid("", "", due.amount())) : due.shares();
        for (Outcome.Paid share : shares) {
            Source was =
                    sources.getOrDefault(share.name(), new Source(share.payer(), share.by(), Money.ZERO, Money.ZERO));
            Source sum = before
                    ? new Source(was.payer(), was.by(), was.before().plus(share.amount()), was.after())
                    : new Source(
                            was.payer(), was.by(), was.before(), was.after().plus(share.amount()));
            sources.put(share.name(), sum);
        }
    }

    private static final class Sum {
        private Money before = Money.ZERO;
        private Money after = Money.ZERO;
        private int months;
        private int undecided;
        private Optional<Reason> reason = Optional.empty();

        Optional<Row> row(String policy, Recipient whose, String name) {
            boolean nothing = before.isZero() && after.isZero() && undecided == 0;
            return nothing
                    ? Optional.empty()
                    : Optional.of(new Row(policy, whose, name, before, after, months, undecided, reason));
        }
    }
}
