// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.engine;

import anyi.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * What is owed for a period under one policy.
 *
 * @param total what is owed; zero unless {@link Status#PAID}
 * @param components by part and row; of an undecided outcome those that are decided
 * @param shares who pays how much; adds up to the total
 * @param reasons why not, or why not all
 */
public record Outcome(
        String policy,
        String version,
        Status status,
        Money total,
        List<Component> components,
        List<Paid> shares,
        List<Reason> reasons,
        Step explanation) {
    /** @param amount before rounding of the whole */
    public record Component(String part, String row, java.math.BigDecimal amount) {
        /** The part's code, or the row's where the policy is of one part. */
        public String code() {
            return part.isEmpty() ? row : part;
        }
    }

    /** @param by what stands behind the payer, such as a division code; empty = nothing */
    public record Paid(String payer, String by, Money amount) {
        public String name() {
            return by.isEmpty() ? payer : payer + " " + by;
        }
    }

    public Optional<Reason> firstReason() {
        return reasons.stream().findFirst();
    }

    public boolean isPaid() {
        return status == Status.PAID;
    }
}
