// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.word;

import anyi.subsidy.run.Change;
import anyi.subsidy.run.CorrectionRow;
import anyi.subsidy.run.Due;
import anyi.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * A row of the month's tree.
 *
 * @param policy the policy's code; empty where the row is of several
 * @param note the second line: why it is not as last month
 * @param difference against last month; missing = none, or nothing to compare with
 */
public record MonthRow(
        Kind kind,
        String policy,
        String title,
        String note,
        int count,
        Optional<Money> amount,
        Optional<Money> difference,
        Optional<Due> due,
        Optional<CorrectionRow> correction,
        Optional<Change> change,
        List<MonthRow> children) {
    public enum Kind {
        POLICY,
        PERSON,
        /** Those whose amount is as last month, folded. */
        UNCHANGED,
        ENDED,
        CORRECTIONS,
        CORRECTION,
        UNCLAIMED,
        OPEN,
        /** Those who get nothing under the policy, read when opened. */
        NOTHING,
        TOTAL
    }

    public static MonthRow group(
            Kind kind,
            String policy,
            String title,
            String note,
            int count,
            Optional<Money> amount,
            Optional<Money> difference,
            List<MonthRow> children) {
        return new MonthRow(
                kind,
                policy,
                title,
                note,
                count,
                amount,
                difference,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                children);
    }

    public static MonthRow person(
            Kind kind, Due due, String title, String note, Optional<Money> difference, Optional<Change> change) {
        Optional<Money> amount = due.amount().isZero() ? Optional.empty() : Optional.of(due.amount());
        return new MonthRow(
                kind,
                due.policy(),
                title,
                note,
                1,
                amount,
                difference,
                Optional.of(due),
                Optional.empty(),
                change,
                List.of());
    }
}
