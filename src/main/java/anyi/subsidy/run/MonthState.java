// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.run;

import anyi.value.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A month as the screen shows it: closed, or as it would be closed now.
 *
 * @param lines what is paid for the month itself
 * @param corrections differences of earlier months that this month books
 * @param before missing = nothing is known of last month
 */
public record MonthState(
        YearMonth month,
        Optional<RunRow> closed,
        List<Due> lines,
        List<Due> unclaimed,
        List<Due> open,
        List<CorrectionRow> corrections,
        Optional<Before> before,
        List<Change> changes) {
    /** Who meets the conditions and has no claim at all. */
    public List<Due> notAppliedFor() {
        return unclaimed.stream().filter(Due::isNotAppliedFor).toList();
    }

    public Money total() {
        Money regular = lines.stream().map(Due::amount).reduce(Money.ZERO, Money::plus);
        return corrections.stream().map(CorrectionRow::amount).reduce(regular, Money::plus);
    }

    public Optional<Money> difference() {
        return before.map(month -> total().minus(month.total()));
    }

    public long changes(Change.Kind... kinds) {
        var wanted = List.of(kinds);
        return changes.stream().filter(change -> wanted.contains(change.kind())).count();
    }

    public int lineCount() {
        return lines.size() + corrections.size();
    }
}
