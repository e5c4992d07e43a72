// SPDX-License-Identifier: Apache-2.0
package anyi.resident.file;

import anyi.resident.Resident;
import anyi.resident.contact.Contact;
import anyi.resident.status.CareLevelPeriod;
import anyi.resident.status.Dated;
import anyi.resident.status.Disability;
import anyi.resident.status.EconomicStatus;
import anyi.resident.status.Hukou;
import anyi.resident.status.PayeeAccount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known about a person, and the day as of which it is looked at. Facts that begin later are not there. */
record FileFacts(
        LocalDate on,
        Resident resident,
        List<Contact> contacts,
        List<EconomicStatus> economic,
        List<Disability> disabilities,
        Successions successions) {

    /** Facts of which there is one at a time. */
    record Successions(List<Hukou> hukou, List<CareLevelPeriod> careLevels, List<PayeeAccount> accounts) {}

    Optional<Hukou> hukou() {
        return Dated.on(successions.hukou, on).stream().findFirst();
    }

    Optional<CareLevelPeriod> careLevel() {
        return Dated.on(successions.careLevels, on).stream().findFirst();
    }

    Optional<PayeeAccount> account() {
        return Dated.on(successions.accounts, on).stream().findFirst();
    }

    /** The newest first. */
    List<EconomicStatus> economicUntil() {
        return economic.reversed().stream()
                .filter(status -> !status.period().from().isAfter(on))
                .toList();
    }

    List<Disability> disabilitiesUntil() {
        return disabilities.reversed().stream()
                .filter(disability -> !disability.period().from().isAfter(on))
                .toList();
    }
}
