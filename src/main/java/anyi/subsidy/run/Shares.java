// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.subsidy.engine.Outcome;
import anyi.subsidy.engine.file.SharesJson;
import anyi.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who pays what of lines and differences. */
public final class Shares {
    /** Who pays; {@code by} is what stands behind the payer, such as a division code. */
    public record Payer(String code, String by) {}

    private Shares() {}

    /** Each payer's share now, less what was booked for it; empty where that does not add up to the difference. */
    static List<Outcome.Paid> between(List<LineRow> booked, Optional<Due> fresh, Money difference) {
        Map<Payer, Money> sums = new LinkedHashMap<>();
        fresh.ifPresent(due -> due.shares().forEach(share -> add(sums, share, share.amount())));
        booked.forEach(line -> SharesJson.read(line.funding())
                .forEach(share -> add(sums, share, share.amount().negated())));
        Money all = sums.values().stream().reduce(Money.ZERO, Money::plus);
        if (!all.equals(difference)) {
            return List.of();
        }
        return sums.entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .map(entry ->
                        new Outcome.Paid(entry.getKey().code(), entry.getKey().by(), entry.getValue()))
                .toList();
    }

    private static void add(Map<Payer, Money> sums, Outcome.Paid share, Money amount) {
        sums.merge(new Payer(share.payer(), share.by()), amount, Money::plus);
    }

    /** An amount divided as another line was, the last payer takes the remainder; empty where that line names none. */
    public static List<Outcome.Paid> like(List<Outcome.Paid> model, Money amount) {
        BigDecimal whole = model.stream().map(share -> share.amount().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            return List.of();
        }
        var shares = new ArrayList<Outcome.Paid>();
        Money left = amount;
        for (int i = 0; i < model.size(); i++) {
            Outcome.Paid share = model.get(i);
            BigDecimal exact = amount.yuan().multiply(share.amount().yuan()).divide(whole, 10, RoundingMode.HALF_UP);
            Money own = i == model.size() - 1 ? left : Money.rounded(exact);
            shares.add(new Outcome.Paid(share.payer(), share.by(), own));
            left = left.minus(own);
        }
        return shares;
    }
}
