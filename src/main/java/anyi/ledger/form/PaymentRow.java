// SPDX-License-Identifier: Apache-2.0
package anyi.ledger.form;

import anyi.assessment.Assessment;
import anyi.resident.Resident;
import anyi.resident.status.EconomicStatus;
import anyi.resident.status.Hukou;
import anyi.resident.status.PayeeAccount;
import anyi.stay.Stay;
import anyi.value.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What goes to a resident, to a member of staff, or to the home itself where neither is named, in a month under one policy.
 */
public record PaymentRow(Optional<Person> person, Optional<Worker> worker, Sums sums, Optional<YearMonth> since) {
    /** A member of staff. */
    public record Worker(String name, Optional<String> idNumber) {}

    /** What a roster says about whoever is paid. */
    public record Person(
            Resident resident,
            Optional<Hukou> hukou,
            List<EconomicStatus> economic,
            Optional<Assessment> assessment,
            Optional<Stay> stay,
            Optional<PayeeAccount> account) {}

    /**
     * @param month the amount of the month itself
     * @param back what is paid for earlier months, {@code recovered} what is taken back
     */
    public record Sums(Money month, List<YearMonth> backMonths, Money back, Money recovered) {
        public Money paid() {
            return month.plus(back).minus(recovered);
        }
    }

    Money paid() {
        return sums.paid();
    }
}
