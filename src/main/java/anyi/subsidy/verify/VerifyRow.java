// SPDX-License-Identifier: Apache-2.0
package anyi.subsidy.verify;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody whom a policy wants verified.
 *
 * @param last the day of the last verification, or of the approval where there is none
 * @param byApproval whether nobody verified since the approval
 * @param dueOn the last day in time; nothing is paid for the months after it until somebody verifies
 */
public record VerifyRow(
        UUID resident,
        String name,
        String policy,
        int everyMonths,
        boolean paidLater,
        LocalDate last,
        boolean byApproval,
        LocalDate dueOn) {
    public boolean isOver(LocalDate on) {
        return on.isAfter(dueOn);
    }
}
