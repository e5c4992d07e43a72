// SPDX-License-Identifier: Apache-2.0
package anyi.bureau.twice;

import anyi.term.DischargeReason;
import anyi.value.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What one home says of the person.
 *
 * @param paid for the months that are in question
 */
public record Story(
        UUID home,
        String homeName,
        UUID resident,
        String name,
        UUID stay,
        LocalDate admittedOn,
        Optional<LocalDate> dischargedOn,
        Optional<DischargeReason> reason,
        Money paid) {
    Story paid(Money amount) {
        return new Story(home, homeName, resident, name, stay, admittedOn, dischargedOn, reason, amount);
    }
}
