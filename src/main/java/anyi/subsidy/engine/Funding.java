// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import anyi.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Divides an amount among those who pay it, to the fen. */
final class Funding {
    /** An exact share, before rounding. */
    record Slice(Payer payer, BigDecimal amount) {}

    /** @param by what stands behind the payer, such as a division code; empty = nothing */
    record Payer(String code, String by) {}

    private Funding() {}

    /** @param base what the row gives before factor and days: fixed shares shrink and grow with the whole */
    static List<Slice> slices(
            Policy policy, Rules.Part part, Rules.Row row, BigDecimal whole, BigDecimal base, Day day) {
        List<Rules.Share> shares = stated(policy, part, row).stream()
                .filter(share -> share.when() == null || day.find(share.when()).verdict() == Verdict.MET)
                .toList();
        if (shares.isEmpty()) {
            return List.of();
        }
        BigDecimal weights = shares.stream()
                .filter(share -> share.kind() == Rules.ShareKind.WEIGHT)
                .map(Rules.Share::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var slices = new ArrayList<Slice>();
        BigDecimal left = whole;
        for (Rules.Share share : shares) {
            BigDecimal slice = switch (share.kind()) {
                case AMOUNT -> limited(scaled(share.number(), whole, base), left);
                case PERCENT -> whole.multiply(share.number()).movePointLeft(2);
                case WEIGHT -> whole.multiply(share.number()).divide(weights, 10, RoundingMode.HALF_UP);
                case REST -> left;
            };
            slices.add(new Slice(payer(share, day), slice));
            left = left.subtract(slice);
        }
        return slices;
    }

    private static List<Rules.Share> stated(Policy policy, Rules.Part part, Rules.Row row) {
        List<Rules.Share> all = part.own().funding().isEmpty()
                ? policy.rules().funding()
                : part.own().funding();
        return row.funding().isEmpty() ? all : row.funding();
    }

    /** Why it is not known who pays. */
    static Optional<Reason> open(Policy policy, Rules.Part part, Rules.Row row, Day day) {
        return stated(policy, part, row).stream()
                .flatMap(share -> Optional.ofNullable(share.when()).map(day::find).stream())
                .filter(finding -> finding.verdict() == Verdict.UNKNOWN)
                .findFirst()
                .map(finding -> new Reason(Reason.Kind.MISSING_FACT, row.clause(), "funding", finding.decisive()));
    }

    private static BigDecimal limited(BigDecimal share, BigDecimal left) {
        return left.signum() < 0 ? share.max(left) : share.min(left);
    }

    /** A fixed amount shrinks with the line that it belongs to. */
    private static BigDecimal scaled(BigDecimal amount, BigDecimal whole, BigDecimal base) {
        return base.signum() == 0 ? BigDecimal.ZERO : amount.multiply(whole).divide(base, 10, RoundingMode.HALF_UP);
    }

    private static Payer payer(Rules.Share share, Day day) {
        return new Payer(
                share.payer(), share.by().isEmpty() ? "" : day.text(share.by()).orElse(""));
    }

    /** Each payer's share rounded, the last takes the remainder. */
    static List<Outcome.Paid> paid(List<Slice> slices, Money total) {
        Map<Payer, BigDecimal> sums = new LinkedHashMap<>();
        slices.forEach(slice -> sums.merge(slice.payer(), slice.amount(), BigDecimal::add));
        var paid = new ArrayList<Outcome.Paid>();
        Money left = total;
        int rest = sums.size();
        for (var entry : sums.entrySet()) {
            rest--;
            Money amount = rest == 0 ? left : Money.rounded(entry.getValue());
            paid.add(new Outcome.Paid(entry.getKey().code(), entry.getKey().by(), amount));
            left = left.minus(amount);
        }
        return paid;
    }

    static Step remark(Outcome.Paid share) {
        var args = Map.of(
                "payer", share.payer(),
                "by", share.by(),
                "amount", share.amount().toString());
        return Step.remark(StepKind.SHARE, "", args, List.of());
    }

    /** The same payers over several lines. */
    static List<Outcome.Paid> together(List<Outcome.Paid> all) {
        Map<Payer, Money> sums = new LinkedHashMap<>();
        all.forEach(one -> sums.merge(new Payer(one.payer(), one.by()), one.amount(), Money::plus));
        return sums.entrySet().stream()
                .map(entry ->
                        new Outcome.Paid(entry.getKey().code(), entry.getKey().by(), entry.getValue()))
                .toList();
    }
}
